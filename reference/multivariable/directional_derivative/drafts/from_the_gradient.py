"""The gradient first, and then its dot product with the unit vector."""

import numpy as np


def gradient(f, x, h):
    g = np.zeros(len(x))
    for i in range(len(x)):
        e = np.zeros(len(x))
        e[i] = h
        g[i] = (f(x + e) - f(x - e)) / (2 * h)
    return g


def directional_derivative(f, x, direction, h=1e-5):
    if not np.any(direction):
        raise ValueError("the zero vector has no direction")
    u = direction / np.sqrt(direction @ direction)
    return gradient(f, x, h) @ u
