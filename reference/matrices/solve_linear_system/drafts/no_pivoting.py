"""Elimination as it is done on paper, and no word about pivots."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    a = a.copy()
    b = b.copy()
    for k in range(n):
        for i in range(k + 1, n):
            m = a[i, k] / a[k, k]
            for j in range(n):
                a[i, j] = a[i, j] - m * a[k, j]
            b[i] = b[i] - m * b[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        s = 0
        for j in range(i + 1, n):
            s += a[i, j] * x[j]
        x[i] = (b[i] - s) / a[i, i]
    return x
