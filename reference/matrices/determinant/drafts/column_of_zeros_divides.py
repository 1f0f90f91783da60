"""A pivot of zero divides like any other."""

import numpy as np


def determinant(a):
    n = len(a)
    u = a.copy()
    swaps = 0
    for k in range(n):
        p = k + np.argmax(np.abs(u[k:, k]))
        if p != k:
            u[[p, k]] = u[[k, p]]
            swaps += 1
        for i in range(k + 1, n):
            u[i] = u[i] - u[i, k] / u[k, k] * u[k]
    result = (-1) ** swaps
    for k in range(n):
        result *= u[k, k]
    return result
