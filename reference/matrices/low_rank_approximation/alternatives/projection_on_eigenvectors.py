"""By projection of the rows onto the leading eigenvectors of A^T A."""

import numpy as np


def low_rank_approximation(a, rank):
    """Return A V V^T, with the first eigenvectors as columns of V."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or 0 in a.shape or not np.isfinite(a).all():
        raise ValueError("a matrix of finite numbers was expected")
    if rank < 0:
        raise ValueError("the rank is negative")
    if rank >= min(a.shape):
        return a
    _, vectors = np.linalg.eigh(a.T @ a)
    kept = vectors[:, a.shape[1] - rank :]
    return a @ kept @ kept.T
