"""Everything as flat lists, the mean of the slopes to both sides, and norms from `math`."""

import math

import numpy as np


def gradient_error(f, gradient, x, h=1e-5):
    """Return the relative error."""
    point = np.array(x, dtype=float)
    g = np.array(gradient(np.array(point)), dtype=float)
    if g.shape != point.shape:
        raise ValueError("the gradient has another shape")
    flat = [float(value) for value in point.ravel()]

    def value(moved):
        return float(f(np.array(moved).reshape(point.shape)))

    measured = []
    for k, entry in enumerate(flat):
        above = value([*flat[:k], entry + h, *flat[k + 1 :]])
        below = value([*flat[:k], entry - h, *flat[k + 1 :]])
        measured.append((above - below) / h / 2)
    claimed = [float(value) for value in g.ravel()]
    if any(math.isnan(entry) for entry in claimed):
        raise ValueError("the gradient holds NaN")
    together = math.hypot(*claimed) + math.hypot(*measured)
    return math.dist(claimed, measured) / together if together else 0.0
