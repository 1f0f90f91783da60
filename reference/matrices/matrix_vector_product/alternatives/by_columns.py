"""By columns: a running total of the columns, each times its entry of the vector."""

import numpy as np


def matrix_vector_product(a, x):
    """Return the linear combination of the columns of a."""
    a, x = np.array(a, dtype=float), np.array(x, dtype=float)
    if a.ndim != 2 or x.ndim != 1 or a.shape[1] != x.size:
        raise ValueError("the shapes do not fit")
    total = np.zeros(len(a))
    for column, coefficient in zip(a.T, x, strict=True):
        total = total + coefficient * column
    return total
