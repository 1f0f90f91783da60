"""Every column is treated like the first one."""

import math

import numpy as np


def cholesky(a):
    n = len(a)
    L = np.zeros((n, n))
    for j in range(n):
        if a[j, j] <= 0:
            raise ValueError("not positive definite")
        L[j, j] = math.sqrt(a[j, j])
        for i in range(j + 1, n):
            L[i, j] = a[i, j] / L[j, j]
    return L
