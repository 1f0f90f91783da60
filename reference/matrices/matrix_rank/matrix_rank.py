"""Reference solution for matrix_rank."""

import numpy as np
from numpy.typing import ArrayLike


def matrix_rank(a: ArrayLike, tolerance: float | None = None) -> int:
    """Return the rank of a matrix."""
    a = np.asarray(a)
    if a.ndim != 2 or not np.isfinite(a).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {a.shape}")
    if tolerance is not None and not tolerance >= 0:
        raise ValueError(f"the tolerance must be at least 0, not {tolerance}")
    singular_values = np.linalg.svd(a, compute_uv=False)
    # The slice holds the largest of them, or nothing if the matrix has no entries.
    bound = 1e-10 * singular_values[:1] if tolerance is None else tolerance
    return int((singular_values > bound).sum())
