"""Reference solution for principal_components."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pca(x: ArrayLike, k: int) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the first principal components of a data set, and the data in these coordinates."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 2 or not np.isfinite(x).all():
        raise ValueError(f"x must be a matrix of finite entries; its shape is {x.shape}")
    n, d = x.shape
    if not 1 <= k <= min(n - 1, d):
        raise ValueError(f"k must be from 1 to {min(n - 1, d)}, not {k}")

    # With D = U diag(s) V^T the covariance matrix is V diag(s^2 / (n - 1)) V^T.  The decomposition
    # of D itself keeps the small variances exact, which squaring its entries would not.
    deviations = x - x.mean(axis=0)
    _, s, vt = np.linalg.svd(deviations, full_matrices=False)
    components = vt[:k]

    # An eigenvector is as good as its negative: this choice makes the result reproducible.
    largest = components[np.arange(k), np.abs(components).argmax(axis=1)]
    components = components * np.sign(largest)[:, None]
    return components, deviations @ components.T, s[:k] ** 2 / (n - 1)
