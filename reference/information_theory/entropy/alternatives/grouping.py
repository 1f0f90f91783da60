"""The chain rule: is it the first outcome?  If not, which of the others?  One binary question at a time."""

import math


def entropy(p):
    """Return the entropy as a sum over yes-no questions, in plain Python."""
    if not hasattr(p, "__len__") or any(hasattr(value, "__len__") for value in p):
        raise ValueError("not a vector")
    p = [float(value) for value in p]
    if any(not value >= 0 for value in p) or abs(math.fsum(p) - 1) > 1e-9:
        raise ValueError("not a distribution")
    total = 0.0
    for i, value in enumerate(p):
        rest = math.fsum(p[i + 1 :])
        left = value + rest  # the probability that this question is asked at all
        if value > 0 and rest > 0:
            total += left * math.log(left) - value * math.log(value) - rest * math.log(rest)
    return total
