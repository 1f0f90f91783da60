"""As a sum of projections onto the eigenvectors, each with its own value, one number at a time."""

import math

import numpy as np


def matrix_function(a, f):
    """Add f(lambda) v v^T over all eigenvectors."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or len(a) != a.shape[1] or not np.isfinite(a).all():
        raise ValueError("a square matrix of finite numbers was expected")
    if not np.allclose(a, a.T, rtol=0, atol=1e-10 * np.max(np.abs(a), initial=0.0)):
        raise ValueError("the matrix is not symmetric")
    total = np.zeros(a.shape)
    eigenvalues, vectors = np.linalg.eigh((a + a.T) / 2)
    for eigenvalue, vector in zip(eigenvalues, vectors.T, strict=True):
        value = float(f(float(eigenvalue)))
        if not math.isfinite(value):
            raise ValueError("f has no value there")
        total += value * np.outer(vector, vector)
    return total
