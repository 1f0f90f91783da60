"""Three nested loops over plain lists, as the definition reads."""

import math

import numpy as np


def matmul(a, b):
    """Return the product, entry by entry."""
    shape_a, shape_b = np.shape(a), np.shape(b)
    if len(shape_a) != 2 or len(shape_b) != 2 or shape_a[1] != shape_b[0]:
        raise ValueError("the shapes do not fit")
    (m, k), (_, n) = shape_a, shape_b
    rows = [[float(entry) for entry in row] for row in a]
    columns = [[float(b[h][j]) for h in range(k)] for j in range(n)]
    entries = [[math.fsum(map(float.__mul__, row, column)) for column in columns] for row in rows]
    return np.array(entries).reshape(m, n)
