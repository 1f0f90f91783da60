"""Column by column, with the rest of the matrix kept up to date: outer products are taken from it."""

import numpy as np


def cholesky(a):
    """Return L with L L^T = A."""
    rest = np.array(a, dtype=float)
    if rest.ndim != 2 or len(rest) != rest.shape[1] or not np.all(np.isfinite(rest)):
        raise ValueError("a square matrix of finite numbers was expected")
    if not np.allclose(rest, rest.T, rtol=0, atol=1e-10 * np.max(np.abs(rest), initial=0.0)):
        raise ValueError("the matrix is not symmetric")
    rest = (rest + rest.T) / 2
    columns = []
    for j in range(len(rest)):
        if not rest[j, j] > 0:
            raise ValueError("the matrix is not positive definite")
        column = rest[:, j] / np.sqrt(rest[j, j])
        column[:j] = 0
        columns.append(column)
        rest = rest - np.outer(column, column)
    return np.array(columns).reshape(len(rest), len(rest)).T
