"""Reference solution for linear_regression."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit(x: ArrayLike, y: ArrayLike) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the intercept with the smallest sum of squared residuals."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 2 or y.shape != x.shape[:1]:
        raise ValueError(f"x must be a matrix and y have one entry per row, not {x.shape} and {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("x and y must not hold NaN or infinite entries")
    n, d = x.shape
    if n <= d:
        raise ValueError(f"{d} weights and an intercept need more than {n} samples")

    # At the minimum the residuals have mean 0, so the intercept disappears from the problem once
    # both sides are centred.  Centring first also costs no digits when the features have a large
    # mean.
    mean_x, mean_y = x.mean(axis=0), y.mean()
    # With QR = X the normal equations read R w = Q^T y: the condition number is not squared.
    q, r = np.linalg.qr(x - mean_x)
    # |r_jj| is the distance of column j from the span of those before it.  Rounding leaves a
    # distance of about 1e-16 times the entries of the column as it came, even where the exact one is 0.
    if np.any(np.abs(np.diag(r)) <= 1e-12 * np.max(np.abs(x), axis=0)):
        raise ValueError("the features are dependent, so many weights fit equally well")
    weights = np.linalg.solve(r, q.T @ (y - mean_y))
    return weights, float(mean_y - weights @ mean_x)
