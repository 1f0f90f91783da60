"""Reference solution for whitening."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pca_whiten(x: ArrayLike) -> NDArray[np.float64]:
    """Return the scores of the principal components, each divided by its standard deviation."""
    return _parts(x)[0]


def zca_whiten(x: ArrayLike) -> NDArray[np.float64]:
    """Return the whitened data that are nearest to the centred data."""
    white, vt = _parts(x)
    return white @ vt


def _parts(x: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the result of PCA whitening, and the eigenvectors as rows."""
    x = np.asarray(x)
    if x.ndim != 2:
        raise ValueError(f"x must be a matrix, but its shape is {x.shape}")
    if not np.isfinite(x).all():
        raise ValueError("x must have finite entries")
    n, d = x.shape
    # With D = U diag(s) V^T the covariance matrix is V diag(s^2 / (n - 1)) V^T, so D V L^(-1/2) is U times a number.
    u, s, vt = np.linalg.svd(x - x.mean(axis=0), full_matrices=False)
    if n <= d or s.min() ** 2 <= 1e-12 * s.max() ** 2:
        raise ValueError("the covariance matrix must not be singular: nothing varies along some direction")
    return u * np.sqrt(n - 1), vt
