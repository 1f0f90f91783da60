"""Reference solution for linear_approximation."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def linear_approximation(
    f: Callable[[NDArray[np.float64]], float], x0: ArrayLike, h: float = 1e-5
) -> Callable[[ArrayLike], float]:
    """Return the function whose graph touches that of another at a point."""
    x0 = np.array(x0)  # a copy: the caller may move the array later
    if x0.ndim != 1 or not np.isfinite(x0).all():
        raise ValueError(f"x0 must be a vector of finite numbers; its shape is {x0.shape}")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    value = float(f(x0.copy()))
    gradient = np.array([(f(x0 + step) - f(x0 - step)) / (2 * h) for step in h * np.eye(len(x0))])

    def approximation(x: ArrayLike) -> float:
        x = np.asarray(x)
        if x.shape != x0.shape or not np.isfinite(x).all():
            raise ValueError(f"expected {len(x0)} finite numbers, not an array of shape {x.shape}")
        return value + float(gradient @ (x - x0))

    return approximation
