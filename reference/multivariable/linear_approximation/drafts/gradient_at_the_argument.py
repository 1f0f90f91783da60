"""The gradient is taken where the approximation is asked for."""

import numpy as np


def gradient(f, x, h):
    g = np.zeros(len(x))
    for i in range(len(x)):
        up, down = x.copy(), x.copy()
        up[i] += h
        down[i] -= h
        g[i] = (f(up) - f(down)) / (2 * h)
    return g


def linear_approximation(f, x0, h=1e-5):
    x0 = x0.copy()
    return lambda x: f(x0) + gradient(f, x, h) @ (x - x0)
