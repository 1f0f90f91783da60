"""Reference solution for solve_linear_system."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def solve_linear_system(a: ArrayLike, b: ArrayLike) -> NDArray[np.float64]:
    """Return the solution of a system of linear equations, by elimination with partial pivoting."""
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)  # copies, to work in
    if a.ndim != 2 or a.shape[0] != a.shape[1] or a.size == 0:
        raise ValueError(f"a must have shape (n, n), not {a.shape}")
    if b.shape != a.shape[:1]:
        raise ValueError(f"b must have shape {a.shape[:1]}, not {b.shape}")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("a and b must have finite entries")

    n = len(b)
    for k in range(n):
        # The largest pivot keeps every multiple at most 1 in absolute value, so that nothing is swallowed.
        pivot = k + np.argmax(np.abs(a[k:, k]))
        if a[pivot, k] == 0:
            raise ValueError(f"the matrix is singular: column {k + 1} has no pivot")
        a[[k, pivot]], b[[k, pivot]] = a[[pivot, k]], b[[pivot, k]]
        multiples = a[k + 1 :, k] / a[k, k]
        a[k + 1 :] -= np.outer(multiples, a[k])
        b[k + 1 :] -= multiples * b[k]

    x = np.zeros(n)
    for i in reversed(range(n)):
        # The entries of x that are not known yet are still zero.
        x[i] = (b[i] - a[i] @ x) / a[i, i]
    return x
