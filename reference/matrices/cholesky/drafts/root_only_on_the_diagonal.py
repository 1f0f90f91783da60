"""The division by the diagonal entry is forgotten."""

import numpy as np


def cholesky(a):
    n = len(a)
    L = np.zeros((n, n))
    for j in range(n):
        s = 0
        for k in range(j):
            s += L[j, k] ** 2
        if a[j, j] - s <= 0:
            raise ValueError("a is not positive definite")
        L[j, j] = np.sqrt(a[j, j] - s)
        for i in range(j + 1, n):
            t = 0
            for k in range(j):
                t += L[i, k] * L[j, k]
            L[i, j] = a[i, j] - t
    return L
