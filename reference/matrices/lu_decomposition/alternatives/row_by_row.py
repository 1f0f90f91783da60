"""With lists: the rows of U and of L are exchanged and filled one number at a time."""

import numpy as np


def lu_decomposition(a):
    """Return P, L and U."""
    if (
        np.ndim(a) != 2
        or np.shape(a)[0] != np.shape(a)[1]
        or not np.isfinite(np.asarray(a, dtype=float)).all()
    ):
        raise ValueError("a is not a square matrix of finite numbers")
    n = len(a)
    u = [[float(entry) for entry in row] for row in a]
    lower = [[0.0] * n for _ in range(n)]
    p = [[float(i == j) for j in range(n)] for i in range(n)]
    for k in range(n):
        # Of equal candidates the last one: any is right.
        best = max(reversed(range(k, n)), key=lambda i: abs(u[i][k]))
        for table in (p, lower, u):
            table[k], table[best] = table[best], table[k]
        lower[k][k] = 1.0
        for i in range(k + 1, n):
            if u[k][k] == 0:
                continue
            lower[i][k] = u[i][k] / u[k][k]
            for j in range(k, n):
                u[i][j] -= lower[i][k] * u[k][j]
    return tuple(np.array(table, dtype=float).reshape(n, n) for table in (p, lower, u))
