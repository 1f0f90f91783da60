"""Reference solution for covariance_matrix."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def covariance_matrix(x: ArrayLike) -> NDArray[np.float64]:
    """Return the unbiased estimate of the covariance of every pair of features."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 2 or len(x) < 2:
        raise ValueError(f"x must be a matrix of at least two samples, not of shape {x.shape}")
    if not np.isfinite(x).all():
        raise ValueError("x must not hold NaN or infinite entries")

    # The mean is subtracted before anything is multiplied.  The equivalent X^T X - n m m^T is a
    # difference of large numbers when the mean m is large, and loses the digits that they share.
    deviations = x - x.mean(axis=0)
    return np.asarray(deviations.T @ deviations / (len(x) - 1))
