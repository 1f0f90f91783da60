"""Reference solution for determinant."""

import numpy as np
from numpy.typing import ArrayLike


def determinant(a: ArrayLike) -> float:
    """Return the determinant of a matrix."""
    u = np.array(a, dtype=float)  # a copy: elimination writes into it
    if u.ndim != 2 or u.shape[0] != u.shape[1] or not np.isfinite(u).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {u.shape}")
    sign = 1.0
    for k in range(len(u)):
        pivot = k + int(np.argmax(np.abs(u[k:, k])))
        if u[pivot, k] == 0:
            return 0.0  # the column has no pivot: the rows are dependent
        if pivot != k:
            u[[k, pivot]] = u[[pivot, k]]
            sign = -sign
        # No multiplier is larger than 1, so rounding errors do not grow with them.
        u[k + 1 :] -= u[k + 1 :, k, np.newaxis] / u[k, k] * u[k]
    return sign * float(np.prod(np.diag(u)))
