"""The gradient of the sum of squares."""

import numpy as np


def least_squares_gradient(x, y, w):
    n, d = x.shape
    g = np.zeros(d)
    for i in range(n):
        p = 0
        for j in range(d):
            p += x[i][j] * w[j]
        for j in range(d):
            g[j] += 2 * (p - y[i]) * x[i][j]
    return g
