"""No axis at all."""

import numpy as np


def row_means(x):
    return np.array([np.mean(row) for row in x])


def column_means(x):
    return np.sum(x) / x.size
