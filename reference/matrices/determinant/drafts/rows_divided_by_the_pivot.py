"""Each pivot is made 1, and forgotten."""

import numpy as np


def determinant(a):
    u = a.copy()
    n = len(u)
    sign = 1.0
    for k in range(n):
        p = k + np.argmax(np.abs(u[k:, k]))
        if u[p, k] == 0:
            return 0.0
        if p != k:
            u[[k, p]] = u[[p, k]]
            sign = -sign
        u[k] = u[k] / u[k, k]
        for i in range(k + 1, n):
            u[i] = u[i] - u[i, k] * u[k]
    return sign * np.prod(np.diagonal(u))
