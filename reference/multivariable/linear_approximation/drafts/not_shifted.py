"""The gradient is multiplied by the argument itself."""

import numpy as np


def linear_approximation(f, x0, h=1e-5):
    x0 = x0.copy()
    n = len(x0)
    g = np.zeros(n)
    for i in range(n):
        a = x0.copy()
        b = x0.copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    f0 = f(x0)

    def L(x):
        result = f0
        for i in range(n):
            result += g[i] * x[i]
        return result

    return L
