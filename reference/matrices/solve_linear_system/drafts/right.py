"""Elimination with partial pivoting and back-substitution, row by row."""

import numpy as np


def solve_linear_system(a, b):
    a, b = a.copy(), b.copy()
    n = len(b)
    for k in range(n):
        pivot = k + np.argmax(abs(a[k:, k]))
        if a[pivot, k] == 0:
            raise ValueError("the matrix is singular")
        a[[k, pivot]] = a[[pivot, k]]
        b[[k, pivot]] = b[[pivot, k]]
        for i in range(k + 1, n):
            multiple = a[i, k] / a[k, k]
            a[i] = a[i] - multiple * a[k]
            b[i] = b[i] - multiple * b[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (b[i] - sum(a[i, j] * x[j] for j in range(i + 1, n))) / a[i, i]
    return x
