"""Reference solution for low_rank_approximation."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def low_rank_approximation(a: ArrayLike, rank: int) -> NDArray[np.float64]:
    """Return a matrix of a given rank, or less, that is nearest to a matrix."""
    a = np.asarray(a)
    if a.ndim != 2 or a.size == 0 or not np.isfinite(a).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {a.shape}")
    if rank < 0:
        raise ValueError(f"the rank must be at least 0, not {rank}")
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    return u[:, :rank] * s[:rank] @ vt[:rank]
