"""A column of ones, and the price for all columns."""

import numpy as np


def ridge(x, y, strength):
    n, d = x.shape
    a = np.ones((n, d + 1))
    a[:, :d] = x
    m = a.T @ a
    for j in range(d + 1):
        m[j, j] += strength
    w = np.linalg.inv(m) @ (a.T @ y)
    return w[:d], w[d]
