"""By the eigenvectors of the symmetric matrix with A and its transpose off the diagonal."""

import numpy as np


def svd(a):
    """Split the eigenvectors with positive eigenvalues in two, and complete those with 0."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or a.shape[0] * a.shape[1] == 0 or not np.isfinite(a).all():
        raise ValueError("a matrix of finite numbers was expected")
    m, n = a.shape
    k = min(m, n)
    values, vectors = np.linalg.eigh(np.block([[np.zeros((m, m)), a], [a.T, np.zeros((n, n))]]))
    s, vectors = values[::-1][:k], vectors[:, ::-1][:, :k] * np.sqrt(2.0)
    s = np.where(s > 1e-12 * s[0], s, 0.0)
    rank = int((s > 0).sum())
    u, vt = completed(vectors[:m, :rank], k), completed(vectors[m:, :rank], k).T
    return u, s, vt


def completed(columns, k):
    """Add orthonormal columns until there are k."""
    rank = columns.shape[1]
    q, r = np.linalg.qr(np.hstack([columns, np.eye(len(columns))]))
    q = q[:, :k].copy()
    q[:, :rank] *= np.where(np.diag(r)[:rank] < 0, -1.0, 1.0)
    return q
