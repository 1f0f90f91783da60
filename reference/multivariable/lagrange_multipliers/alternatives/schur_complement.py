"""The multipliers first: x = A^-1 (b - C^T lambda), put into the conditions."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    """Solve (C A^-1 C^T) lambda = C A^-1 b - d."""
    a, b, c, d = (np.asarray(value, dtype=float) for value in (a, b, c, d))
    if [v.ndim for v in (a, b, c, d)] != [2, 1, 2, 1] or not len(b):
        raise ValueError("the shapes do not fit")
    if a.shape != (len(b), len(b)) or c.shape != (len(d), len(b)):
        raise ValueError("the shapes do not fit")
    if not all(np.isfinite(v).all() for v in (a, b, c, d)):
        raise ValueError("an entry is not finite")
    if np.max(np.abs(a - a.T)) > 1e-10 * np.max(np.abs(a)):
        raise ValueError("the matrix is not symmetric")
    values = np.linalg.eigvalsh(a)
    if values.min() <= max(0.0, 1e-10 * values.max()):
        raise ValueError("the matrix is not positive definite")
    sizes = np.sqrt(np.clip(np.linalg.eigvalsh(c @ c.T), 0, None))
    if len(d) > len(b) or (len(d) and sizes.min() <= 1e-7 * sizes.max()):
        raise ValueError("the conditions are dependent")
    free, directions = np.linalg.solve(a, b), np.linalg.solve(a, c.T)
    multipliers = np.linalg.solve(c @ directions, c @ free - d)
    return free - directions @ multipliers, multipliers
