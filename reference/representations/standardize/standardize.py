"""Reference solution for standardize."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit(x: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean and the scale of each feature."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError(f"x must have two axes and at least one row, but has shape {x.shape}")
    if np.isnan(x).any():
        raise ValueError("every entry of x must be a number, but some are NaN")
    mean, scale = x.mean(axis=0), x.std(axis=0)
    # Equal entries have a deviation of 0 in mathematics, and one of their rounding errors here.
    constant = scale <= 1e-12 * np.abs(x).max(axis=0)
    return mean, np.where(constant, 1.0, scale)


def transform(x: ArrayLike, mean: ArrayLike, scale: ArrayLike) -> NDArray[np.float64]:
    """Return samples whose features are standardised with a given mean and scale."""
    x, mean, scale = (np.asarray(values, dtype=float) for values in (x, mean, scale))
    if not x.shape[1:] == mean.shape == scale.shape:
        shapes = f"{x.shape}, {mean.shape} and {scale.shape}"
        raise ValueError(f"x, mean and scale must have shapes (m, d), (d,) and (d,), but have {shapes}")
    return (x - mean) / scale
