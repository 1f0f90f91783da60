"""The square root is left out."""

import numpy as np


def cholesky(a):
    L = np.zeros_like(a)
    for j in range(len(a)):
        L[j, j] = a[j, j] - L[j, :j] @ L[j, :j]
        if L[j, j] <= 0:
            raise ValueError("the matrix must be positive definite")
        for i in range(j + 1, len(a)):
            L[i, j] = (a[i, j] - L[i, :j] @ L[j, :j]) / L[j, j]
    return L
