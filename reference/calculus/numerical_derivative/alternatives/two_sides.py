"""The mean of the slopes to the left and to the right."""

import math


def numerical_derivative(f, x, h=1e-5):
    """Return the mean of the forward and the backward difference."""
    x, h = float(x), float(h)
    if not math.isfinite(x + h) or not math.isfinite(x - h):
        raise ValueError("x and h, their sum and their difference must be finite")
    if h <= 0:
        raise ValueError("h must be positive")
    if x in (x + h, x - h):
        raise ValueError("h is too small compared with x")
    here = f(x)
    right, left = (f(x + h) - here) / h, (here - f(x - h)) / h
    return 0.5 * right + 0.5 * left
