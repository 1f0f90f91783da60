"""Rows are swapped as Python swaps two variables."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    u = a.copy()
    l = np.eye(n)
    p = np.eye(n)
    for k in range(n):
        m = k + np.argmax(np.abs(u[k:, k]))
        if u[m, k] == 0:
            continue
        u[k], u[m] = u[m], u[k]
        p[k], p[m] = p[m], p[k]
        for j in range(k):
            l[k, j], l[m, j] = l[m, j], l[k, j]
        for i in range(k + 1, n):
            l[i, k] = u[i, k] / u[k, k]
            u[i] = u[i] - l[i, k] * u[k]
    return p, l, u
