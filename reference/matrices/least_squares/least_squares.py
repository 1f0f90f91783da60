"""Reference solution for least_squares."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def least_squares(a: ArrayLike, b: ArrayLike) -> NDArray[np.float64]:
    """Return the vector x for which A x is nearest to b."""
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or a.size == 0 or a.shape[0] < a.shape[1]:
        raise ValueError(f"a must have shape (m, n) with m >= n >= 1, not {a.shape}")
    if b.shape != a.shape[:1]:
        raise ValueError(f"b must have shape {a.shape[:1]}, not {b.shape}")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("a and b must not hold NaN or infinite entries")
    # Not by the normal equations: A^T A has the condition number of A squared.
    q, r = np.linalg.qr(a)
    diagonal = np.abs(np.diag(r))
    if diagonal.min() <= 1e-14 * diagonal.max():
        raise ValueError("the columns of a are dependent")
    return np.linalg.solve(r, q.T @ b)
