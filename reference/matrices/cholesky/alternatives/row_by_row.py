"""Row by row with lists: the textbook's formulas, one number at a time."""

import math

import numpy as np


def cholesky(a):
    """Return L with L L^T = A."""
    if np.ndim(a) != 2 or np.shape(a)[0] != np.shape(a)[1]:
        raise ValueError("a square matrix was expected")
    a = [[float(entry) for entry in row] for row in a]
    n = len(a)
    if not all(math.isfinite(entry) for row in a for entry in row):
        raise ValueError("an entry is not finite")
    largest = max((abs(entry) for row in a for entry in row), default=0.0)
    if any(abs(a[i][j] - a[j][i]) > 1e-10 * largest for i in range(n) for j in range(i)):
        raise ValueError("the matrix is not symmetric")
    lower = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1):
            rest = a[i][j] - math.fsum(lower[i][k] * lower[j][k] for k in range(j))
            if i == j:
                if rest <= 0:
                    raise ValueError("the matrix is not positive definite")
                lower[i][i] = math.sqrt(rest)
            else:
                lower[i][j] = rest / lower[j][j]
    return np.array(lower).reshape(n, n)
