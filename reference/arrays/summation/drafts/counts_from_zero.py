"""The positions as Python counts them."""

import numpy as np


def position_sum(x):
    return np.sum(np.arange(len(x)) * x)


def difference_product(x):
    product = 1.0
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            product *= x[j] - x[i]
    return product


def largest_gap(x):
    if len(x) < 2:
        raise ValueError("there is no pair of entries")
    return x.max() - x.min()
