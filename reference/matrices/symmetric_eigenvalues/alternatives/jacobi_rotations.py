"""By rotations that make one entry off the diagonal 0 at a time: Jacobi's method."""

import numpy as np


def symmetric_eigenvalues(a):
    """Rotate until the matrix is diagonal."""
    a = np.array(a, dtype=float)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not np.isfinite(a).all():
        raise ValueError("a square matrix of finite numbers was expected")
    if (abs(a - a.T) > 1e-10 * np.max(abs(a), initial=0)).any():
        raise ValueError("the matrix is not symmetric")
    n = len(a)
    size = np.max(abs(a), initial=0)
    while n > 1 and np.max(abs(a - np.diag(np.diag(a)))) > 1e-13 * size / n:
        for i in range(n):
            for j in range(i):
                if a[i, j] == 0:
                    continue
                angle = np.arctan2(2 * a[i, j], a[j, j] - a[i, i]) / 2
                rotation = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
                a[[j, i]] = rotation @ a[[j, i]]
                a[:, [j, i]] = a[:, [j, i]] @ rotation.T
    return np.array(sorted(np.diag(a)), dtype=float)
