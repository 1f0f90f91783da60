"""Every entry moves up and down by itself, in two copies of the array."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    gradient = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        left = x.copy()
        right = x.copy()
        left[place] -= h
        right[place] += h
        gradient[place] = (f(right) - f(left)) / (2 * h)
    return gradient
