"""Plain Python: every entry on its own, and every mean as a sum that rounds once."""

import math

import numpy as np


def centre_columns(x):
    """Return the table without the means, entry by entry."""
    if np.ndim(x) != 2 or len(x) == 0:
        raise ValueError("a table with at least one row was expected")
    means = [math.fsum(column) / len(x) for column in zip(*x, strict=True)]
    return np.array([[float(a) - mean for a, mean in zip(row, means, strict=True)] for row in x])


def difference_table(x, y):
    """Return the table, row by row."""
    if np.ndim(x) != 1 or np.ndim(y) != 1:
        raise ValueError("two vectors were expected")
    return np.array([[float(a) - float(b) for b in y] for a in x])
