"""The formula without its exception."""

import numpy as np


def gradient_error(f, gradient, x, h=1e-5):
    numeric = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[place] = h
        numeric[place] = (f(x + step) - f(x - step)) / h / 2
    g = gradient(x)
    return np.linalg.norm(g - numeric) / (np.linalg.norm(g) + np.linalg.norm(numeric))
