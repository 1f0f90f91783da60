"""Reference solution for matrix_rank."""

import numpy as np
from numpy.typing import ArrayLike


def matrix_rank(a: ArrayLike, tolerance: float | None = None) -> int:
    """Return the rank of a matrix."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or not np.isfinite(a).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {a.shape}")
    if tolerance is not None and not tolerance >= 0:
        raise ValueError(f"the tolerance must be at least 0, not {tolerance}")
    singular_values = np.linalg.svd(a, compute_uv=False)
    if tolerance is None:
        tolerance = 1e-10 * singular_values.max(initial=0.0)
    return int((singular_values > tolerance).sum())
