"""Householder reflections; the signs are chosen at the end, so that the diagonal of R is positive."""

import numpy as np


def gram_schmidt(vectors):
    """Return the orthogonal factor of the QR factorisation with a positive diagonal."""
    a = np.array(vectors, dtype=float)
    if a.ndim != 2 or a.size == 0 or not np.isfinite(a).all():
        raise ValueError("a matrix of finite numbers was expected")
    n, k = a.shape
    if k > n:
        raise ValueError("more than n vectors with n entries are dependent")

    largest = np.abs(a).max(axis=0)
    if not largest.all():
        raise ValueError("the zero vector has no direction")
    a /= largest
    norms = np.linalg.norm(a, axis=0)
    q = np.eye(n)
    for j in range(k):
        u = a[j:, j].copy()
        length = np.linalg.norm(u)
        if length <= 1e-12 * norms[j]:
            raise ValueError("the columns are dependent")
        u /= length
        u[0] += np.copysign(1, u[0])
        u /= np.linalg.norm(u)
        a[j:] -= 2 * np.outer(u, u @ a[j:])
        q[:, j:] -= 2 * np.outer(q[:, j:] @ u, u)
    return q[:, :k] * np.sign(np.diag(a)[:k])
