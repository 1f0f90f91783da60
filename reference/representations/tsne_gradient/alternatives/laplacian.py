"""The squares expanded, and the gradient as a product of a matrix with the points."""

import numpy as np


def kl_and_gradient(p, y):
    """Return the value from logarithms of p and of the weights."""
    p, y = np.asarray(p, dtype=float), np.asarray(y, dtype=float)
    if y.ndim != 2 or y.shape[1] != 2 or p.shape != (len(y), len(y)):
        raise ValueError("a table for other points")
    if not np.isfinite(p.sum() + y.sum()):
        raise ValueError("a NaN")
    y = y - y.mean(axis=0)
    norms = np.sum(y * y, axis=1)
    w = 1 / (1 + np.maximum(norms[:, None] + norms - 2 * y @ y.T, 0))
    w -= np.diag(np.diag(w))
    logs = np.log(np.where(p > 0, p, 1)) - np.log(np.where(p > 0, w, 1))
    forces = (p - w / w.sum()) * w
    laplacian = np.diag(forces.sum(axis=1)) - forces
    return float(np.sum(p * logs) + np.log(w.sum()) * p.sum()), 4 * laplacian @ y
