"""One side alone."""

import numpy as np


def gradient_error(f, gradient, x, h=1e-5):
    numeric = np.zeros(x.shape)
    here = f(x)
    for place in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[place] = h
        numeric[place] = (f(x + step) - here) / h
    g = gradient(x)
    below = np.linalg.norm(g) + np.linalg.norm(numeric)
    if below == 0:
        return 0.0
    return np.linalg.norm(g - numeric) / below
