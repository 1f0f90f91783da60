"""Reference solution for pseudo_inverse."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pseudo_inverse(a: ArrayLike) -> NDArray[np.float64]:
    """Return the pseudo-inverse of a matrix."""
    a = np.asarray(a)
    if a.ndim != 2 or a.size == 0 or not np.isfinite(a).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {a.shape}")
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    rank = int((s > 1e-10 * s[0]).sum())
    return vt[:rank].T / s[:rank] @ u[:, :rank].T
