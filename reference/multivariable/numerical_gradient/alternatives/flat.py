"""One flat working copy, moved and restored in place; the mean of the slopes to both sides."""

import math

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    """Return the mean of the forward and the backward differences."""
    x = np.array(x, dtype=np.float64, order="C")
    if not (math.isfinite(h) and h > 0):
        raise ValueError("h must be a positive number")
    flat = x.reshape(-1)  # a view, because x is contiguous
    if not all(map(math.isfinite, flat.tolist())):
        raise ValueError("x is not finite")
    here = _number(f(x.copy())) if flat.size else 0.0
    slopes = []
    for k, old in enumerate(flat.tolist()):
        flat[k] = old + h
        right = (_number(f(x)) - here) / h
        flat[k] = old - h
        left = (here - _number(f(x))) / h
        flat[k] = old
        slopes.append(left / 2 + right / 2)
    return np.array(slopes, dtype=float).reshape(x.shape)


def _number(value):
    if np.shape(value):
        raise ValueError("f returns an array")
    return float(value)
