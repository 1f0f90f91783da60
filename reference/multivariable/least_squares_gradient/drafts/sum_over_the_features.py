"""The residuals are multiplied into the rows, and each row is summed."""

import numpy as np


def least_squares_gradient(x, y, w):
    n = len(x)
    r = (x * w).sum(axis=1) - y
    terms = x * r.reshape(n, 1)
    return np.array([2 * row.sum() / n for row in terms])
