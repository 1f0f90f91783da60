"""Reference solution for spectral_decomposition."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_function(
    a: ArrayLike, f: Callable[[NDArray[np.float64]], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Apply a function to the eigenvalues of a symmetric matrix, and keep its eigenvectors."""
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {a.shape}")
    if (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    eigenvalues, v = np.linalg.eigh(a)
    values = f(eigenvalues)
    if not np.isfinite(values).all():
        raise ValueError(f"f must be finite at the eigenvalues {eigenvalues}")
    return v * values @ v.T  # v * values scales the columns: v @ np.diag(values)
