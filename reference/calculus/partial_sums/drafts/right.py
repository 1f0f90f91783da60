"""A running total that is written down after each term; and the formula for the series."""

import numpy as np


def partial_sums(terms):
    sums = np.zeros(len(terms))
    total = 0.0
    for k in range(len(terms)):
        total += terms[k]
        sums[k] = total
    return sums


def geometric_series(ratio):
    if abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    return 1 / (1 - ratio)
