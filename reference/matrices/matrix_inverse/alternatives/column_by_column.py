"""Row by row with lists: eliminate below, then solve from the last row up, for each column of the identity."""

import math

import numpy as np


def matrix_inverse(a):
    """Return the solutions of A x = e_j side by side."""
    if np.ndim(a) != 2 or np.shape(a)[0] != np.shape(a)[1]:
        raise ValueError("a square matrix was expected")
    n = len(a)
    rows = [[float(entry) for entry in row] + [float(i == j) for j in range(n)] for i, row in enumerate(a)]
    if not all(math.isfinite(entry) for row in rows for entry in row):
        raise ValueError("an entry is not finite")
    for k in range(n):
        best = max(range(k, n), key=lambda i: abs(rows[i][k]))
        rows[k], rows[best] = rows[best], rows[k]
        if rows[k][k] == 0:
            raise ValueError("there is no pivot")
        for i in range(k + 1, n):
            factor = rows[i][k] / rows[k][k]
            rows[i] = [entry - factor * other for entry, other in zip(rows[i], rows[k], strict=True)]
    result = np.zeros((n, n))
    for j in range(n):
        for i in reversed(range(n)):
            known = math.fsum(rows[i][m] * result[m, j] for m in range(i + 1, n))
            result[i, j] = (rows[i][n + j] - known) / rows[i][i]
    return result
