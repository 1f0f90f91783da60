"""By Householder reflections of A and b together, and back-substitution."""

import numpy as np


def least_squares(a, b):
    """Solve the triangle that reflections leave."""
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if a.ndim != 2 or b.ndim != 1 or len(a) != len(b) or len(a) < a.shape[1] or a.shape[1] == 0:
        raise ValueError("the shapes do not fit")
    if not np.all(np.isfinite(a)) or not np.all(np.isfinite(b)):
        raise ValueError("an entry is not finite")
    n = a.shape[1]
    for j in range(n):
        v = a[j:, j].copy()
        v[0] += np.linalg.norm(v) if v[0] >= 0 else -np.linalg.norm(v)
        squared = v @ v
        if squared == 0:
            raise ValueError("the columns are dependent")
        a[j:, j:] -= np.outer(v, v @ a[j:, j:]) * (2 / squared)
        b[j:] -= v * (2 * (v @ b[j:]) / squared)
    sizes = [abs(a[j, j]) for j in range(n)]
    if min(sizes) <= 1e-14 * max(sizes):
        raise ValueError("the columns are dependent")
    x = np.zeros(n)
    for j in reversed(range(n)):
        x[j] = (b[j] - a[j, j + 1 : n] @ x[j + 1 :]) / a[j, j]
    return x
