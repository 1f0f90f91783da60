"""The numerical gradient of each entry of the numerical gradient."""

import numpy as np


def hessian(f, x, h=1e-4):
    """Return the Jacobian of the gradient, both by central differences."""
    x = np.array(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("x is not a vector")
    if not (np.isfinite(h) and h > 0):
        raise ValueError("h is not a step")
    if not np.isfinite(x).all():
        raise ValueError("the point is not finite")

    def gradient(at):
        return np.array([_slope(f, at, j, h) for j in range(len(at))])

    rows = [_slope(gradient, x, i, h, shape=x.shape) for i in range(len(x))]
    return np.array(rows).reshape(len(x), len(x))


def _slope(f, at, i, h, shape=()):
    ahead, behind = at.copy(), at.copy()
    ahead[i] += h
    behind[i] -= h
    above, below = f(ahead), f(behind)
    if np.shape(above) != shape or np.shape(below) != shape:
        raise ValueError("f does not return a number")
    return above / (2 * h) - below / (2 * h)
