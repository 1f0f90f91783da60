"""A distance without a yardstick."""

import numpy as np


def gradient_error(f, gradient, x, h=1e-5):
    total = 0.0
    g = gradient(x)
    for place in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[place] = h
        numeric = (f(x + step) - f(x - step)) / (2 * h)
        total += (g[place] - numeric) ** 2
    return total**0.5
