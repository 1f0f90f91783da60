"""Reference solution for jacobian."""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def jacobian(
    f: Callable[[NDArray[np.float64]], ArrayLike], x: ArrayLike, h: float = 1e-5
) -> NDArray[np.float64]:
    """Return the central differences of each component of a function in each variable."""
    x = np.asarray(x)
    if x.ndim != 1 or x.size == 0 or not np.isfinite(x).all():
        raise ValueError(f"x must be a vector of finite numbers; its shape is {x.shape}")
    if not 0 < h < math.inf:
        raise ValueError(f"h must be positive and finite, not {h}")
    columns = [(_vector(f(x + step)) - _vector(f(x - step))) / (2 * h) for step in h * np.eye(len(x))]
    return np.stack(columns, axis=1)


def _vector(value: ArrayLike) -> NDArray[np.float64]:
    value = np.asarray(value)
    if value.ndim != 1:
        raise ValueError(f"f must return a vector, not an array of shape {value.shape}")
    return value
