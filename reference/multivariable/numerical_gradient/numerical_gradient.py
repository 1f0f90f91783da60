"""Reference solution for numerical_gradient."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, h: float = 1e-5
) -> NDArray[np.float64]:
    """Return the central difference of a function in each of its variables."""
    # As float64: in an array of whole numbers every step would be cut off.
    x = np.asarray(x, dtype=float)
    _check_step(x, h)

    gradient = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        # A step in one variable, in an array of its own: x is never written to, so there is nothing
        # to restore, and no rounding error of a restoration either.
        step = np.zeros(x.shape)
        step[place] = h
        gradient[place] = (_value(f, x + step) - _value(f, x - step)) / (2 * h)
    return gradient


def _check_step(x: NDArray[np.float64], h: float) -> None:
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    with np.errstate(over="ignore"):
        left, right = x - h, x + h
    # Every comparison with NaN is false, so this refuses NaN as well.
    if not np.all((-math.inf < left) & (left < x) & (x < right) & (right < math.inf)):
        raise ValueError(f"x + h and x - h must be finite and differ from x in every entry; h is {h}")


def _value(f: Callable[[NDArray[np.float64]], float], x: NDArray[np.float64]) -> float:
    value = f(x)
    if np.ndim(value) != 0:
        raise ValueError(f"f must return a number, not an array of shape {np.shape(value)}")
    return float(value)
