"""Reference solution for directional_derivative."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def directional_derivative(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, direction: ArrayLike, h: float = 1e-5
) -> float:
    """Return the slope of a function in a direction, by a central difference."""
    x, direction = np.asarray(x), np.asarray(direction)
    if x.ndim != 1 or x.shape != direction.shape:
        raise ValueError(
            f"x and direction must be vectors of the same length, not {x.shape} and {direction.shape}"
        )
    if not np.isfinite([x, direction]).all():
        raise ValueError("the entries of x and direction must be finite")
    if not direction.any():
        raise ValueError("the direction must not be 0")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    # Unlike the square root of a sum of squares, hypot neither overflows nor loses tiny entries.
    u = direction / math.hypot(*direction)
    return float((f(x + h * u) - f(x - h * u)) / (2 * h))
