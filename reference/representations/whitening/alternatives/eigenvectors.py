"""Eigenvectors of the covariance matrix in place of the singular value decomposition."""

import numpy as np


def _eigen(x):
    x = np.array(x, dtype=float)
    if x.ndim != 2 or np.isnan(x).any():
        raise ValueError("not a matrix of numbers")
    d = x - x.mean(axis=0)
    values, v = np.linalg.eigh(d.T @ d / (len(d) - 1))
    if values[0] <= 1e-12 * values[-1]:
        raise ValueError("singular")
    return d, values, v


def pca_whiten(x):
    """Return the scores, the largest variance first, over their standard deviations."""
    d, values, v = _eigen(x)
    return (d @ v / np.sqrt(values))[:, ::-1]


def zca_whiten(x):
    """Return the deviations times the inverse root of the covariance matrix."""
    d, values, v = _eigen(x)
    return d @ ((v / np.sqrt(values)) @ v.T)
