"""Looks for another row only when the pivot is zero."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    a = a.copy()
    b = b.copy()
    for k in range(n):
        if a[k, k] == 0:
            for i in range(k + 1, n):
                if a[i, k] != 0:
                    a[[k, i]] = a[[i, k]]
                    b[[k, i]] = b[[i, k]]
                    break
            else:
                raise ValueError("singular matrix")
        for i in range(k + 1, n):
            m = a[i, k] / a[k, k]
            a[i] -= m * a[k]
            b[i] -= m * b[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (b[i] - np.dot(a[i, i + 1 :], x[i + 1 :])) / a[i, i]
    return x
