"""By elimination with complete pivoting: A = B C with full-rank factors, whose pseudo-inverses are known."""

import numpy as np


def pseudo_inverse(a):
    """Return C^T (C C^T)^-1 (B^T B)^-1 B^T, by QR of both factors."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or min(a.shape) == 0 or not np.isfinite(a).all():
        raise ValueError("a matrix of finite numbers was expected")
    rest, columns, rows = a.copy(), [], []
    largest = np.max(np.abs(a))
    while largest > 0 and len(rows) < min(a.shape):
        i, j = np.unravel_index(np.argmax(np.abs(rest)), a.shape)
        if abs(rest[i, j]) <= 1e-10 * largest:
            break
        columns.append(rest[:, j] / rest[i, j])
        rows.append(rest[i].copy())
        rest = rest - np.outer(columns[-1], rows[-1])
    if not rows:
        return np.zeros(a.shape[::-1])
    b, c = np.array(columns).T, np.array(rows)
    q, r = np.linalg.qr(b)
    left = np.linalg.solve(r, q.T)
    q, r = np.linalg.qr(c.T)
    right = np.linalg.solve(r, q.T).T
    return right @ left
