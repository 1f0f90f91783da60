"""The series is added up, term by term."""

import numpy as np


def partial_sums(terms):
    sums = np.zeros(len(terms))
    for k in range(len(terms)):
        sums[k] = np.sum(terms[: k + 1])
    return sums


def geometric_series(ratio):
    if abs(ratio) >= 1:
        raise ValueError("no sum")
    total = 0.0
    power = 1.0
    for _ in range(5000):
        total += power
        power *= ratio
    return total
