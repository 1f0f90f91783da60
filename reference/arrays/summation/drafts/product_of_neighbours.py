"""One factor for each step from an entry to the next."""

import numpy as np


def position_sum(x):
    return np.sum(np.arange(1, len(x) + 1) * x)


def difference_product(x):
    result = 1
    for i in range(len(x) - 1):
        result = result * (x[i + 1] - x[i])
    return result


def largest_gap(x):
    if len(x) < 2:
        raise ValueError("there is no pair of entries")
    return max(x) - min(x)
