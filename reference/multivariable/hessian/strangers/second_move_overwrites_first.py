"""The learner set entries from x instead of adding to them, so for i = j the second move replaces the first and the diagonal is 0."""

import numpy as np


def moved(x, i, di, j, dj):
    p = x.copy()
    p[i] = x[i] + di
    p[j] = x[j] + dj
    return p


def hessian(f, x, h=1e-4):
    n = len(x)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            pp = f(moved(x, i, h, j, h))
            pm = f(moved(x, i, h, j, -h))
            mp = f(moved(x, i, -h, j, h))
            mm = f(moved(x, i, -h, j, -h))
            H[i, j] = (pp - pm - mp + mm) / (4 * h**2)
    return H
