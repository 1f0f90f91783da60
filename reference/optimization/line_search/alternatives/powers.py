"""The trials counted: each is a power of `shrink`, and the mean slope up to it is what is compared."""

import numpy as np


def backtracking_line_search(f, gradient, x, direction, step=1.0, shrink=0.5, slope=1e-4):
    """Return the first trial up to which the function falls steeply enough on average."""
    x, direction, gradient = np.array(x, float), np.array(direction, float), np.array(gradient, float)
    if x.ndim != 1 or {x.shape} != {direction.shape, gradient.shape}:
        raise ValueError("the shapes differ")
    if np.isnan(x).any() or np.isnan(direction).any() or np.isnan(gradient).any():
        raise ValueError("an entry is NaN")
    if not step > 0 or not 0 < shrink < 1 or not 0 < slope < 1:
        raise ValueError("step, shrink or slope is out of range")
    steepness = sum(a * b for a, b in zip(gradient.tolist(), direction.tolist(), strict=True))
    if steepness >= 0:
        raise ValueError("not a descent direction")
    k = 0
    while not _mean_slope(f, x, direction, step * shrink**k) <= slope * steepness:
        k += 1
        if step * shrink**k < 1e-300:
            raise ValueError("no step is short enough")
    return float(step * shrink**k)


def _mean_slope(f, x, direction, t):
    return (f(x + t * direction) - f(x)) / t
