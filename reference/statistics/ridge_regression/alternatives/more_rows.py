"""The price as d more samples: least squares with rows sqrt(s) e_j and targets 0, by QR."""

import numpy as np


def ridge(x, y, strength):
    """Return the least squares solution of the larger system."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 2 or y.ndim != 1 or len(x) != len(y) or np.isnan(x).any() or np.isnan(y).any():
        raise ValueError("x must be a matrix with one target for each row")
    if np.isnan(strength) or strength < 0:
        raise ValueError("strength must be at least 0")
    d = x.shape[1]
    rows = np.vstack([x - x.mean(axis=0), np.sqrt(strength) * np.eye(d)])
    q, r = np.linalg.qr(rows)
    weights = np.linalg.solve(r, q.T @ np.concatenate([y - y.mean(), np.zeros(d)]))
    return weights, float(y.mean() - x.mean(axis=0) @ weights)
