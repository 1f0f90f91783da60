"""The intercept as one more weight, that of a column of ones, and the singular value decomposition."""

import numpy as np


def fit(x, y):
    """Return weights and intercept from one least squares problem, with scaled columns."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 2 or y.ndim != 1 or len(x) != len(y):
        raise ValueError("shapes")
    if not np.isfinite(x).all() or not np.isfinite(y).all():
        raise ValueError("not finite")
    if x.size == 0:
        raise ValueError("no samples")
    # Features with entries of at most 1: then no square overflows.
    sizes = np.abs(x).max(axis=0)
    design = np.hstack([x / np.where(sizes > 0, sizes, 1.0), np.ones((len(x), 1))])
    lengths = np.sqrt((design**2).sum(axis=0))
    if len(x) < design.shape[1] or not lengths.all():
        raise ValueError("dependent features")
    u, s, vt = np.linalg.svd(design / lengths, full_matrices=False)
    if s[-1] < 1e-13 * s[0]:
        raise ValueError("dependent features")
    solution = vt.T @ ((u.T @ y) / s) / lengths
    return solution[:-1] / sizes, solution[-1]
