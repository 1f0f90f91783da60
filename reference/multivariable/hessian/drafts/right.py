"""The formula of the page, for every pair of variables."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    result = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            s = np.zeros(n)
            t = np.zeros(n)
            s[i] = h
            t[j] = h
            corners = f(x + s + t) - f(x + s - t) - f(x - s + t) + f(x - s - t)
            result[i, j] = corners / (4 * h**2)
    return result
