"""Reference solution for lasso."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def lasso(
    x: ArrayLike, y: ArrayLike, strength: float, tolerance: float = 1e-10
) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the intercept that minimise |y - Xw - b|^2 / (2n) + strength * sum |w_j|."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 2 or y.shape != x.shape[:1]:
        raise ValueError(f"x must be a matrix and y have one entry per row, not {x.shape} and {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("x and y must not hold NaN or infinite entries")
    if not strength >= 0:
        raise ValueError(f"strength must be at least 0, but is {strength}")

    mean_x, mean_y = x.mean(axis=0), y.mean()
    z, residuals = x - mean_x, y - mean_y  # the intercept costs nothing: both sides are centred
    weights = np.zeros(x.shape[1])
    change = np.inf
    while change > tolerance:
        before = weights.copy()
        for j, feature in enumerate(z.T):
            if not feature.any():
                continue
            residuals = residuals + weights[j] * feature  # what the other features leave
            pull = feature @ residuals / len(y)
            threshold = np.sign(pull) * max(abs(pull) - strength, 0.0)
            weights[j] = threshold * len(y) / (feature @ feature)
            residuals = residuals - weights[j] * feature
        change = np.abs(weights - before).max()
    return weights, float(mean_y - weights @ mean_x)
