"""The ones of L are forgotten."""

import numpy as np


def lu_decomposition(a):
    n = len(a)
    u = a.copy()
    order = list(range(n))
    l = np.zeros((n, n))
    for k in range(n):
        best = k + int(np.argmax(np.abs(u[k:, k])))
        order[k], order[best] = order[best], order[k]
        u[[k, best]] = u[[best, k]]
        l[[k, best]] = l[[best, k]]
        if u[k, k] != 0:
            l[k + 1 :, k] = u[k + 1 :, k] / u[k, k]
            u[k + 1 :] -= np.outer(l[k + 1 :, k], u[k])
    return np.eye(n)[order], l, u
