"""Reference solution for singular_value_decomposition."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def svd(a: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Decompose a matrix into orthonormal columns, singular values and orthonormal rows."""
    a = np.asarray(a)
    if a.ndim != 2 or a.size == 0 or not np.isfinite(a).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {a.shape}")
    if a.shape[0] < a.shape[1]:
        u, s, vt = svd(a.T)
        return vt.T, s, u.T
    size = np.abs(a).max() or 1.0
    a = a / size  # now squares of entries neither overflow nor vanish
    _, v = np.linalg.eigh(a.T @ a)
    v = v[:, ::-1]  # the largest eigenvalue first
    # The columns of A V are orthogonal, so R is diagonal up to rounding.  Unlike a division by
    # lengths, this gives orthonormal columns for lengths of 0 too.
    u, r = np.linalg.qr(a @ v)
    lengths = np.diag(r)
    return u * np.where(lengths < 0, -1.0, 1.0), size * np.abs(lengths), v.T
