"""Reference solution for least_squares_gradient."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def least_squares_gradient(x: ArrayLike, y: ArrayLike, w: ArrayLike) -> NDArray[np.float64]:
    """Return the gradient of the mean squared error of a linear model."""
    x, y, w = (np.asarray(value, dtype=float) for value in (x, y, w))
    if x.ndim != 2 or y.shape != x.shape[:1] or w.shape != x.shape[1:] or not len(x):
        raise ValueError(f"expected shapes (n, d), (n,) and (d,), not {x.shape}, {y.shape} and {w.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all() and np.isfinite(w).all()):
        raise ValueError("x, y and w must not hold NaN or infinite entries")
    residuals = x @ w - y
    return 2 / len(x) * (x.T @ residuals)
