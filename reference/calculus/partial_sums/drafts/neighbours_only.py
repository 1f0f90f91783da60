"""The term before is added, in place of the sum before."""

import numpy as np


def partial_sums(terms):
    sums = np.zeros_like(terms)
    for k in range(len(terms)):
        sums[k] = terms[k]
        if k > 0:
            sums[k] += terms[k - 1]
    return sums


def geometric_series(ratio):
    if ratio <= -1 or ratio >= 1:
        raise ValueError("ratio must be between -1 and 1")
    return 1 / (1 - ratio)
