"""Reference solution for lu_decomposition."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def lu_decomposition(
    a: ArrayLike,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Decompose a matrix by elimination with partial pivoting."""
    # Both factors grow in one array: U on and above the diagonal, and the multiples of L where
    # elimination makes zeros.  So an exchange of rows takes the multiples along.
    both = np.array(a, dtype=float)
    if both.ndim != 2 or both.shape[0] != both.shape[1] or not np.isfinite(both).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {both.shape}")
    n = len(both)
    order = np.arange(n)
    for k in range(n):
        pivot = k + np.argmax(np.abs(both[k:, k]))
        both[[k, pivot]] = both[[pivot, k]]
        order[[k, pivot]] = order[[pivot, k]]
        if both[k, k] != 0:  # else the rest of the column is 0, and so are its multiples
            both[k + 1 :, k] /= both[k, k]
            both[k + 1 :, k + 1 :] -= np.outer(both[k + 1 :, k], both[k, k + 1 :])
    return np.eye(n)[order], np.tril(both, -1) + np.eye(n), np.triu(both)
