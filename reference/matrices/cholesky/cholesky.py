"""Reference solution for cholesky."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def cholesky(a: ArrayLike) -> NDArray[np.float64]:
    """Return the lower triangular factor of a symmetric positive definite matrix."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError(f"a must be a square matrix of finite numbers; its shape is {a.shape}")
    if (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    lower = np.zeros_like(a)
    for j in range(len(a)):
        # What is left of column j, from the diagonal down, once the columns before are subtracted.
        rest = a[j:, j] - lower[j:, :j] @ lower[j, :j]
        if rest[0] <= 0:
            raise ValueError(f"a must be positive definite; under root {j + 1} stands {rest[0]}")
        lower[j:, j] = rest / np.sqrt(rest[0])
    return lower
