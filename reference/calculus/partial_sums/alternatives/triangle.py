"""A lower triangle of ones times the terms; and a series added up until nothing changes."""

import math

import numpy as np


def partial_sums(terms):
    """Return the sums of all beginnings of the vector."""
    terms = np.array(terms, dtype=float)
    if terms.ndim != 1:
        raise ValueError("a vector of terms was expected")
    return np.tril(np.ones((len(terms), len(terms)))) @ terms


def geometric_series(ratio):
    """Return the sum by doubling: the first 2 k terms are 1 + r^k times the first k."""
    if math.isnan(ratio) or abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    total, power = 1.0, float(ratio)
    while 1 + power != 1:
        total, power = total * (1 + power), power * power
    return total
