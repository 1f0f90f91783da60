"""Everything becomes a vector first, the argument of f too."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    v = x.flatten()
    g = []
    for i in range(len(v)):
        a = v.copy()
        b = v.copy()
        a[i] += h
        b[i] -= h
        g.append((f(a) - f(b)) / (2 * h))
    return np.reshape(g, x.shape)
