"""No copy and no writing: a new matrix is put together from rows."""

import numpy as np


def swap_rows(a, i, j):
    """Return the rows in another order."""
    order = list(range(len(a)))
    order[i], order[j] = order[j], order[i]
    return np.array([[float(entry) for entry in a[row]] for row in order])


def add_multiple(a, i, j, factor):
    """Return the rows, one of them replaced by a sum."""
    rows = [[float(entry) for entry in row] for row in a]
    rows[i] = [entry + factor * other for entry, other in zip(rows[i], rows[j], strict=True)]
    return np.array(rows)
