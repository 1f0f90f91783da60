"""The total is written down before the term is added."""

import numpy as np


def partial_sums(terms):
    sums = np.zeros(len(terms))
    s = 0.0
    for k in range(len(terms)):
        sums[k] = s
        s = s + terms[k]
    return sums


def geometric_series(ratio):
    if abs(ratio) >= 1:
        raise ValueError("no sum")
    return 1 / (1 - ratio)
