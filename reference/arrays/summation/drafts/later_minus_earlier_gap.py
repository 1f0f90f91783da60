"""The rise to the largest later entry."""

import numpy as np


def position_sum(x):
    total = 0
    for i in range(len(x)):
        total = total + (i + 1) * x[i]
    return total


def difference_product(x):
    product = 1
    for i in range(len(x)):
        for j in range(i + 1, len(x)):
            product = product * (x[j] - x[i])
    return product


def largest_gap(x):
    if len(x) < 2:
        raise ValueError("there is no pair of entries")
    return max(np.max(x[i + 1 :] - x[i]) for i in range(len(x) - 1))
