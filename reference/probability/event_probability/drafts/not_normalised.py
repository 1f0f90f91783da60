def event_probability(weights, event):
    p = 0.0
    for outcome, weight in weights.items():
        if outcome in event:
            p += weight
    return p
