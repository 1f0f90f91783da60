"""A zero under the square root is let through."""

import numpy as np


def cholesky(a):
    n = a.shape[0]
    L = np.zeros((n, n))
    for j in range(n):
        d = a[j, j] - np.dot(L[j, :j], L[j, :j])
        if d < 0:
            raise ValueError("not positive definite")
        L[j, j] = d**0.5
        L[j + 1 :, j] = (a[j + 1 :, j] - L[j + 1 :, :j] @ L[j, :j]) / L[j, j]
    return L
