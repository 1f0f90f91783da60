"""The rows of a are swapped, and b is forgotten."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    u = a.copy()
    y = b.copy()
    for k in range(n):
        p = k
        for i in range(k + 1, n):
            if abs(u[i, k]) > abs(u[p, k]):
                p = i
        if u[p, k] == 0:
            raise ValueError("no pivot")
        row = u[p].copy()
        u[p] = u[k]
        u[k] = row
        for i in range(k + 1, n):
            m = u[i, k] / u[k, k]
            u[i] = u[i] - m * u[k]
            y[i] = y[i] - m * y[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (y[i] - u[i, i + 1 :].dot(x[i + 1 :])) / u[i, i]
    return x
