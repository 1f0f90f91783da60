"""Two points for each entry, and three norms."""

import numpy as np


def norm(v):
    return np.sqrt(np.sum(v * v))


def gradient_error(f, gradient, x, h=1e-5):
    numeric = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        left = x.copy()
        right = x.copy()
        left[place] -= h
        right[place] += h
        numeric[place] = (f(right) - f(left)) / (2 * h)
    g = gradient(x)
    below = norm(g) + norm(numeric)
    if below == 0:
        return 0.0
    return norm(g - numeric) / below
