"""By the singular value decomposition."""

import numpy as np


def least_squares(a, b):
    """Divide the coordinates of b by the singular values."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim != 2 or b.shape != (len(a),) or a.shape[1] not in range(1, len(a) + 1):
        raise ValueError("the shapes do not fit")
    if np.isnan(a.sum() + b.sum()) or np.isinf(a).any() or np.isinf(b).any():
        raise ValueError("an entry is not finite")
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    if s[-1] <= 1e-14 * s[0]:
        raise ValueError("the columns are dependent")
    return vt.T @ (u.T @ b / s)
