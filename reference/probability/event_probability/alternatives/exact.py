"""The complement's share subtracted from 1, in exact fractions."""

from fractions import Fraction


def event_probability(weights, event):
    """Return the probability, computed without any rounding until the end."""
    if any(outcome not in weights for outcome in event):
        raise ValueError("not an event")
    exact = {}
    for outcome, weight in weights.items():
        if not 0 <= weight < float("inf"):
            raise ValueError("not a weight")
        exact[outcome] = Fraction(weight)
    total = sum(exact.values())
    if not total:
        raise ValueError("no weight is above 0")
    outside = sum(weight for outcome, weight in exact.items() if outcome not in event)
    return float(1 - outside / total)
