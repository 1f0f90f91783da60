"""Reference solution for householder_qr."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def householder_qr(a: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Decompose a matrix into orthonormal columns and a triangle."""
    r = np.array(a, dtype=float)
    if r.ndim != 2 or r.size == 0 or not np.isfinite(r).all():
        raise ValueError(f"a must be a matrix of finite numbers; its shape is {r.shape}")
    m, n = r.shape
    k = min(m, n)
    q = np.eye(m)
    for j in range(min(m - 1, n)):  # the last row has nothing below it
        largest = np.abs(r[j:, j]).max()
        if largest == 0:
            continue  # a column of zeros is finished
        v = r[j:, j] / largest  # only the direction counts, and squares of huge entries would overflow
        v[0] += np.copysign(np.linalg.norm(v), v[0])  # the sign that does not cancel
        v /= np.linalg.norm(v)
        r[j:] -= 2 * np.outer(v, v @ r[j:])
        q[:, j:] -= 2 * np.outer(q[:, j:] @ v, v)
    return q[:, :k], np.triu(r[:k])
