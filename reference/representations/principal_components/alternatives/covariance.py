"""The eigenvectors of the covariance matrix, which numpy returns with the smallest eigenvalue first."""

import numpy as np


def pca(x, k):
    """Return components, scores and variances from the covariance matrix."""
    x = np.array(x, dtype=float)
    if x.ndim != 2 or np.isnan(x).any() or np.isinf(x).any():
        raise ValueError("x")
    if k not in range(1, min(x.shape[0] - 1, x.shape[1]) + 1):
        raise ValueError("k")
    x -= x.mean(axis=0)
    variances, vectors = np.linalg.eigh(x.T @ x / (len(x) - 1))
    vectors = vectors[:, ::-1][:, :k]
    vectors = np.where(vectors.max(axis=0) >= -vectors.min(axis=0), vectors, -vectors)
    return vectors.T, x @ vectors, variances[::-1][:k]
