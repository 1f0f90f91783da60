"""Reference solution for maximum_likelihood."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit_gaussian(x: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean and the covariance matrix with the highest likelihood."""
    x = np.asarray(x)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError(f"x must be a matrix with at least one row, but has shape {x.shape}")
    if not np.isfinite(x).all():
        raise ValueError("x must not hold NaN or infinite entries")
    mean = x.mean(axis=0)
    # Centred first: sums of large squares would leave no digits for their difference.
    deviations = x - mean
    return mean, deviations.T @ deviations / len(x)


def fit_bernoulli(x: ArrayLike) -> float:
    """Return the probability of a 1 with the highest likelihood."""
    x = np.asarray(x)
    if x.ndim != 1 or len(x) == 0:
        raise ValueError(f"x must be a vector with at least one entry, but has shape {x.shape}")
    if not np.isin(x, (0.0, 1.0)).all():
        raise ValueError("every entry of x must be 0 or 1")
    return float(x.mean())
