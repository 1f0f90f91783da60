"""The pivot is the largest entry of all that is left, so the unknowns change places as well."""

import numpy as np


def solve_linear_system(a, b):
    """Return the solution; recursion removes an equation and an unknown at a time."""
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if a.ndim != 2 or not a.size or a.shape != (b.size, b.size) or b.ndim != 1:
        raise ValueError("shapes")
    if not np.isfinite(a).all() or not np.isfinite(b).all():
        raise ValueError("not finite")
    return _solved(a, b)


def _solved(a, b):
    i, j = np.unravel_index(np.argmax(np.abs(a)), a.shape)
    if a[i, j] == 0:
        raise ValueError("singular")
    if len(b) == 1:
        return b / a[0]
    rows, columns = np.arange(len(b)) != i, np.arange(len(b)) != j
    factors = a[rows, j] / a[i, j]
    rest = a[np.ix_(rows, columns)] - factors[:, None] * a[i, columns]
    x = np.empty(len(b))
    x[columns] = _solved(rest, b[rows] - factors * b[i])
    x[j] = (b[i] - a[i, columns] @ x[columns]) / a[i, j]
    return x
