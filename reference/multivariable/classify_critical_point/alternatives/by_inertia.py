"""By elimination with symmetric exchanges: the signs of the pivots are those of the eigenvalues (Sylvester)."""

import numpy as np


def classify_critical_point(hessian):
    """Count the signs of squares that are left when one after another is completed."""
    h = np.array(hessian, dtype=float)
    if h.ndim != 2 or h.shape[0] != h.shape[1] or not h.size or not np.isfinite(h).all():
        raise ValueError("a square matrix of finite numbers was expected")
    largest = np.abs(h).max()
    if np.abs(h - h.T).max() > 1e-6 * largest:
        raise ValueError("the matrix is not symmetric")
    h = (h + h.T) / 2
    signs = []
    while len(h) and np.abs(h).max() > 1e-10 * largest:
        i, j = np.unravel_index(np.argmax(np.abs(h)), h.shape)
        if i != j and max(abs(h[i, i]), abs(h[j, j])) < abs(h[i, j]) / 2:
            change = np.eye(len(h))
            change[[i, i, j, j], [i, j, i, j]] = [1, 1, 1, -1]
            h = change.T @ h @ change
        k = int(np.argmax(np.abs(np.diag(h))))
        signs.append(h[k, k] > 0)
        h = h - np.outer(h[:, k], h[k]) / h[k, k]
        h = np.delete(np.delete(h, k, axis=0), k, axis=1)
    if True in signs and False in signs:
        return "saddle"
    if len(h):
        return "degenerate"
    return "minimum" if signs[0] else "maximum"
