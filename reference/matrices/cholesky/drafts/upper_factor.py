"""The transpose of the factor, row by row."""

import numpy as np


def cholesky(a):
    n = len(a)
    r = np.zeros((n, n))
    for i in range(n):
        d = a[i, i] - np.sum(r[:i, i] ** 2)
        if d <= 0:
            raise ValueError("negative square root")
        r[i, i] = np.sqrt(d)
        for j in range(i + 1, n):
            r[i, j] = (a[i, j] - np.sum(r[:i, i] * r[:i, j])) / r[i, i]
    return r
