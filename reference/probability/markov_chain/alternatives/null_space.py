"""The vector that P^T - I maps to 0, from the singular value decomposition."""

import numpy as np


def stationary_distribution(transition):
    """Return the null vector, scaled to sum 1."""
    p = np.array(transition, dtype=float)
    if p.ndim != 2 or p.shape[0] != p.shape[1] or p.size < 1:
        raise ValueError("a transition matrix is square")
    if np.isnan(p).any() or (p < 0).any() or any(abs(row.sum() - 1) > 1e-9 for row in p):
        raise ValueError("a row is not a distribution")
    _, sizes, vectors = np.linalg.svd(p.T - np.eye(len(p)))
    if len(p) > 1 and sizes[-2] < 1e-10:
        raise ValueError("two independent vectors are mapped to 0")
    return vectors[-1] / vectors[-1].sum()
