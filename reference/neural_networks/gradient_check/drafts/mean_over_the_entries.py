"""Each entry for itself, and a mean."""

import numpy as np


def gradient_error(f, gradient, x, h=1e-5):
    g = gradient(x)
    errors = []
    for place in np.ndindex(x.shape):
        up = x.copy()
        down = x.copy()
        up[place] += h
        down[place] -= h
        numeric = (f(up) - f(down)) / (2 * h)
        below = abs(g[place]) + abs(numeric)
        if below == 0:
            errors.append(0.0)
        else:
            errors.append(abs(g[place] - numeric) / below)
    return sum(errors) / len(errors)
