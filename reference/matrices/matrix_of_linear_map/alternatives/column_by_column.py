"""A matrix that grows by one column for each unit vector."""

import numpy as np


def matrix_of_linear_map(f, n):
    """Return the matrix, filled in column by column."""
    matrix = None
    for j in range(n):
        e = np.zeros(n)
        e[j] = 1
        image = np.asarray(f(e), dtype=float)
        if image.ndim != 1:
            raise ValueError("f returns no vector")
        if matrix is None:
            matrix = np.empty((image.size, n))
        if image.size != len(matrix):
            raise ValueError("f returns vectors of different lengths")
        matrix[:, j] = image
    if matrix is None:
        raise ValueError("n is below 1")
    return matrix
