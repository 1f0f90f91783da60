"""Reference solution for directional_derivative."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def directional_derivative(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, direction: ArrayLike, h: float = 1e-5
) -> float:
    """Return the slope of a function in a direction, by a central difference."""
    x, direction = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    if x.ndim != 1 or x.shape != direction.shape:
        raise ValueError(
            f"x and direction must be vectors of the same length, not {x.shape} and {direction.shape}"
        )
    if not direction.any() or not np.isfinite(direction).all():
        raise ValueError("the direction must be finite and not 0")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    u = direction / np.linalg.norm(direction)
    with np.errstate(over="ignore"):
        left, right = x - h * u, x + h * u
    if not np.isfinite([left, right]).all() or (left == x).all() or (right == x).all():
        raise ValueError(f"x + h u and x - h u must be finite and differ from x; h is {h}")
    return float((f(right) - f(left)) / (2 * h))
