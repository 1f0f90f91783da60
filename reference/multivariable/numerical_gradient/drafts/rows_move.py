"""A loop over the length of the array."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    for i in range(len(x)):
        up = x.copy()
        up[i] += h
        down = x.copy()
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g
