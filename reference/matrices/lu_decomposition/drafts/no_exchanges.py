"""Elimination without pivoting."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    u = a.copy()
    low = np.eye(n)
    for j in range(n):
        for i in range(j + 1, n):
            low[i, j] = u[i, j] / u[j, j]
            u[i] = u[i] - low[i, j] * u[j]
    return np.eye(n), low, u
