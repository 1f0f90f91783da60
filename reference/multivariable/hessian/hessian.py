"""Reference solution for hessian."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def hessian(f: Callable[[NDArray[np.float64]], float], x: ArrayLike, h: float = 1e-4) -> NDArray[np.float64]:
    """Return the second central differences of a function in every pair of its variables."""
    x = np.asarray(x)
    if x.ndim != 1 or not np.isfinite(x).all():
        raise ValueError(f"x must be a vector of finite numbers; its shape is {x.shape}")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")

    def value(point: NDArray[np.float64]) -> float:
        result = f(point)
        if np.ndim(result) != 0:
            raise ValueError(f"f must return a number, not an array of shape {np.shape(result)}")
        return float(result)

    steps = h * np.eye(len(x))
    result = np.empty((len(x), len(x)))
    for i, s in enumerate(steps):
        # The formula does not change when i and j are exchanged: half of the table is enough.
        for j, t in enumerate(steps[: i + 1]):
            # Signs are the products of those of the two steps; f(x) and the first derivatives cancel.
            rise = value(x + s + t) - value(x + s - t) - value(x - s + t) + value(x - s - t)
            result[i, j] = result[j, i] = rise / (4 * h * h)
    return result
