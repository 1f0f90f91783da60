"""One maximum serves the whole array."""

import numpy as np


def log_sum_exp(x, axis=None):
    biggest = -np.inf
    for value in x.flatten():
        if value > biggest and value != np.inf:
            biggest = value
    if biggest == -np.inf:
        biggest = 0.0
    return np.log(np.exp(x - biggest).sum(axis=axis)) + biggest
