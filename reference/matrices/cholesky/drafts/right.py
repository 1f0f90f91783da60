"""The two formulas, column by column."""

import numpy as np


def cholesky(a):
    n = len(a)
    lower = np.zeros((n, n))
    for j in range(n):
        under_root = a[j, j] - sum(lower[j, k] ** 2 for k in range(j))
        if under_root <= 0:
            raise ValueError("the matrix is not positive definite")
        lower[j, j] = np.sqrt(under_root)
        for i in range(j + 1, n):
            lower[i, j] = (a[i, j] - sum(lower[i, k] * lower[j, k] for k in range(j))) / lower[j, j]
    return lower
