"""Reference solution for matrix_inverse."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_inverse(a: ArrayLike) -> NDArray[np.float64]:
    """Return the inverse of a matrix, by Gauss-Jordan elimination with partial pivoting."""
    a = np.asarray(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {a.shape}")
    n = len(a)
    both = np.hstack([a, np.eye(n)])
    for k in range(n):
        pivot = k + np.argmax(np.abs(both[k:, k]))
        if both[pivot, k] == 0:
            raise ValueError(f"the matrix is singular: column {k + 1} has no pivot")
        both[[k, pivot]] = both[[pivot, k]]
        both[k] /= both[k, k]
        multiples = both[:, k].copy()
        multiples[k] = 0  # the pivot's own row stays
        both -= np.outer(multiples, both[k])
    return both[:, n:]
