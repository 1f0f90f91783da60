"""Reference solution for partial_derivative."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def partial_derivative(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, i: int, h: float = 1e-5
) -> float:
    """Return the central difference of a function in one of its variables."""
    x = np.asarray(x, dtype=float)  # in an array of whole numbers the step would be cut off
    if x.ndim != 1 or not np.isfinite(x).all():
        raise ValueError(f"x must be a vector of finite numbers; its shape is {x.shape}")
    if not 0 <= i < len(x):
        raise ValueError(f"i must be from 0 to {len(x) - 1}, not {i}")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    left, right = x.copy(), x.copy()
    left[i] -= h
    right[i] += h
    return float((f(right) - f(left)) / (2 * h))
