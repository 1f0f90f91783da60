"""Reference solution for numerical_gradient."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, h: float = 1e-5
) -> NDArray[np.float64]:
    """Return the central difference of a function in each of its variables."""
    x = np.asarray(x)
    if not np.isfinite(x).all():
        raise ValueError("every entry of x must be finite")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    gradient = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        # A step in one variable, in an array of its own: x is never written to, so there is nothing
        # to restore, and no rounding error of a restoration either.
        step = np.zeros(x.shape)
        step[place] = h
        gradient[place] = (_value(f, x + step) - _value(f, x - step)) / (2 * h)
    return gradient


def _value(f: Callable[[NDArray[np.float64]], float], x: NDArray[np.float64]) -> float:
    value = f(x)
    if np.ndim(value) != 0:
        raise ValueError(f"f must return a number, not an array of shape {np.shape(value)}")
    return float(value)
