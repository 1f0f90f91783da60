"""Elimination that keeps the order of the rows and the multiples."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    p, lower, upper = np.eye(n), np.zeros((n, n)), a.copy()
    for k in range(n):
        pivot = k + np.argmax(abs(upper[k:, k]))
        for matrix in (p, lower, upper):
            matrix[[k, pivot]] = matrix[[pivot, k]]
        lower[k, k] = 1
        if upper[k, k] == 0:
            continue
        for i in range(k + 1, n):
            lower[i, k] = upper[i, k] / upper[k, k]
            upper[i] = upper[i] - lower[i, k] * upper[k]
    return p, lower, upper
