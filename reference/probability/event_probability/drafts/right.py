"""The weight of the event over the weight of everything."""


def event_probability(weights, event):
    total = sum(weights.values())
    if total == 0:
        raise ValueError("no weight is above 0")
    return sum(weights[outcome] for outcome in event) / total
