"""In two steps: one point for which the conditions hold, then the minimum along the directions that keep them."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    """Split R^n into the rows of C and what is orthogonal to them."""
    a, b, c, d = (np.array(value, dtype=float) for value in (a, b, c, d))
    n, k = len(np.atleast_1d(b)), len(np.atleast_1d(d))
    if b.shape != (n,) or d.shape != (k,) or a.shape != (n, n) or c.shape != (k, n) or n < 1 or k > n:
        raise ValueError("the shapes do not fit")
    if not np.isfinite(np.concatenate([a.ravel(), b, c.ravel(), d])).all():
        raise ValueError("an entry is not finite")
    if not np.allclose(a, a.T, rtol=0, atol=1e-10 * np.max(np.abs(a))):
        raise ValueError("the matrix is not symmetric")
    values = np.linalg.eigvalsh((a + a.T) / 2)
    if not values[0] > 1e-10 * values[-1] or values[0] <= 0:
        raise ValueError("the matrix is not positive definite")
    u, s, vt = np.linalg.svd(c, full_matrices=True)
    if any(length <= 1e-10 * max(s) for length in s):
        raise ValueError("the conditions are dependent")
    across, along = vt[:k].T, vt[k:].T
    point = across @ (u.T @ d / s)
    free = np.linalg.solve(along.T @ a @ along, along.T @ (b - a @ point))
    x = point + along @ free
    return x, u @ ((across.T @ (b - a @ x)) / s)
