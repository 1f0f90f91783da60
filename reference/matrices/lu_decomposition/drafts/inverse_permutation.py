"""The columns of P are swapped along with the rows of A."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    u = a.copy()
    l = np.zeros((n, n))
    p = np.eye(n)
    for k in range(n):
        m = k + np.argmax(np.abs(u[k:, k]))
        u[[k, m]] = u[[m, k]]
        l[[k, m]] = l[[m, k]]
        p[:, [k, m]] = p[:, [m, k]]
        l[k, k] = 1
        if u[k, k] == 0:
            continue
        for i in range(k + 1, n):
            l[i, k] = u[i, k] / u[k, k]
            u[i] -= l[i, k] * u[k]
    return p, l, u
