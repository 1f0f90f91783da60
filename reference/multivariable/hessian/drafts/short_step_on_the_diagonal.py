"""Two formulas, one for the diagonal and one for the rest."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    H = np.zeros((n, n))
    for i in range(n):
        e = np.zeros(n)
        e[i] = h
        H[i, i] = (f(x + e) + f(x - e) - 2 * f(x)) / h**2
        for j in range(i):
            d = np.zeros(n)
            d[j] = h
            H[i, j] = (f(x + e + d) - f(x + e - d) - f(x - e + d) + f(x - e - d)) / (4 * h**2)
            H[j, i] = H[i, j]
    return H
