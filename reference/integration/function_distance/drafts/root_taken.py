"""A distance is taken to need a square root."""

import numpy as np


def mean_squared_distance(f, g, a, b):
    h = (b - a) / 1000
    x = np.linspace(a, b, 1001)
    y = np.square(f(x) - g(x))
    integral = h / 3 * (y[0] + y[-1] + 4 * np.sum(y[1:-1:2]) + 2 * np.sum(y[2:-1:2]))
    return np.sqrt(integral / (b - a))
