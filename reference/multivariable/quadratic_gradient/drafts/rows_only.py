"""The formula for symmetric matrices, row by row."""

import numpy as np


def quadratic_gradient(a, b, x):
    n = len(b)
    g = np.zeros(n)
    for i in range(n):
        s = 0
        for j in range(n):
            s += a[i][j] * x[j]
        g[i] = s - b[i]
    return g
