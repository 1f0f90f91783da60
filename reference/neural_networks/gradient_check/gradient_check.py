"""Reference solution for gradient_check."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gradient_error(
    f: Callable[[NDArray[np.float64]], float],
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x: ArrayLike,
    h: float = 1e-5,
) -> float:
    """Return the relative error between a gradient and central differences."""
    x = np.asarray(x, dtype=float)
    # A copy goes out, so that a function that writes into its argument changes nothing here.
    claimed = np.asarray(gradient(x.copy()))
    if claimed.shape != x.shape or np.isnan(claimed).any():
        raise ValueError(f"the gradient must have numbers in the shape {x.shape} of x, but is {claimed}")

    measured = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[place] = h
        measured[place] = (f(x + step) - f(x - step)) / (2 * h)

    together = _norm(claimed) + _norm(measured)
    if together == 0:
        return 0.0
    return _norm(claimed - measured) / together


def _norm(v: NDArray[np.float64]) -> float:
    return float(np.sqrt(np.sum(v * v)))
