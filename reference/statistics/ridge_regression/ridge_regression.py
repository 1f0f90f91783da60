"""Reference solution for ridge_regression."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def ridge(x: ArrayLike, y: ArrayLike, strength: float) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the intercept that minimise |y - Xw - b|^2 + strength |w|^2."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 2 or y.shape != x.shape[:1]:
        raise ValueError(f"x must be a matrix and y have one entry per row, not {x.shape} and {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("x and y must not hold NaN or infinite entries")
    if not strength >= 0:
        raise ValueError(f"strength must be at least 0, but is {strength}")

    # The intercept has no price, so it disappears from the problem once both sides are centred.
    mean_x, mean_y = x.mean(axis=0), y.mean()
    z, t = x - mean_x, y - mean_y
    weights = np.linalg.solve(z.T @ z + strength * np.eye(x.shape[1]), z.T @ t)
    return weights, float(mean_y - weights @ mean_x)
