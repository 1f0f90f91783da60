"""The formula, for every ratio."""

import numpy as np


def partial_sums(terms):
    sums = []
    s = 0.0
    for term in terms:
        s += term
        sums.append(s)
    return np.array(sums)


def geometric_series(ratio):
    return -1 / (ratio - 1)
