"""Toss by toss, and the mean and the mode by the shares of counts."""

import math


def update(a, b, x):
    """Return the parameters after all tosses."""
    if not (0 < a < math.inf and 0 < b < math.inf) or any(hasattr(toss, "__len__") for toss in x):
        raise ValueError("not a prior and tosses")
    for toss in x:
        if toss not in {0, 1}:
            raise ValueError("a toss is not 0 or 1")
        a, b = a + float(toss), b + float(1 - toss)
    return a, b


def posterior_mean(a, b):
    """Return the mean as a function of the ratio."""
    if not (0 < a < math.inf and 0 < b < math.inf):
        raise ValueError("a and b must be positive")
    return 1 / (1 + b / a)


def posterior_mode(a, b):
    """Return the share of one exponent."""
    if not (a >= 1 and b >= 1) or max(a, b) == 1:
        raise ValueError("the density has no single highest point")
    ones, zeros = a - 1, b - 1
    return ones / (ones + zeros)
