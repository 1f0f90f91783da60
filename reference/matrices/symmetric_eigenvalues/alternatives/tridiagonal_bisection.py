"""By bisection: the signs of elimination count the eigenvalues below a number (Sylvester's law of inertia)."""

import numpy as np


def symmetric_eigenvalues(a):
    """Make the matrix tridiagonal with reflections, then halve an interval for each eigenvalue."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or len(a) != a.shape[1] or np.isnan(a).any() or np.isinf(a).any():
        raise ValueError("a square matrix of finite numbers was expected")
    size = float(np.max(np.abs(a), initial=0.0))
    if np.any(np.abs(a - a.T) > 1e-10 * size):
        raise ValueError("the matrix is not symmetric")
    n = len(a)
    if size == 0:
        return np.zeros(n)
    a = a / size
    for k in range(n - 2):
        v = np.zeros(n)
        v[k + 1 :] = a[k + 1 :, k]
        v[k + 1] += np.copysign(np.linalg.norm(v), v[k + 1])
        if v.any():
            v /= np.linalg.norm(v)
            mirror = np.eye(n) - 2 * np.outer(v, v)
            a = mirror @ a @ mirror
    diagonal, beside = np.diag(a), np.append(0.0, np.diag(a, -1)) ** 2
    low, high = np.full(n, -1.0 * n), np.full(n, 1.0 * n)  # no entry is above 1
    for _ in range(52):
        middle = (low + high) / 2
        pivot, below = np.ones(n), np.zeros(n, dtype=int)
        for entry, square in zip(diagonal, beside, strict=True):
            pivot = entry - middle - square / pivot
            pivot = np.where(pivot == 0, 1e-300, pivot)
            below += pivot < 0
        more = below > np.arange(n)
        low, high = np.where(more, low, middle), np.where(more, middle, high)
    return size * (low + high) / 2
