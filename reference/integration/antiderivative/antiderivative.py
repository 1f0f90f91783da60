"""Reference solution for antiderivative."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def antiderivative(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the area collected up to each point."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 1 or x.shape != y.shape or not len(x):
        raise ValueError(f"x and y must be vectors of the same length, not of shapes {x.shape} and {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all() and (x[1:] > x[:-1]).all()):
        raise ValueError("x must rise, and x and y must be finite")
    stretches = (x[1:] - x[:-1]) * (y[1:] + y[:-1]) / 2
    return np.concatenate([[0.0], np.cumsum(stretches)])
