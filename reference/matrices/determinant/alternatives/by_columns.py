"""By Gaussian elimination on the columns, with lists, from the last column to the first."""

import math

import numpy as np


def determinant(a):
    """Return the product of the pivots, with the sign of the exchanges."""
    if np.ndim(a) != 2 or np.shape(a)[0] != np.shape(a)[1]:
        raise ValueError("a square matrix was expected")
    columns = [[float(row[j]) for row in a] for j in range(len(a))]
    if not all(math.isfinite(entry) for column in columns for entry in column):
        raise ValueError("an entry is not finite")
    product = 1.0
    while columns:
        best = max(range(len(columns)), key=lambda j: abs(columns[j][-1]))
        if best != len(columns) - 1:
            columns[best], columns[-1] = columns[-1], columns[best]
            product = -product
        last = columns.pop()
        pivot = last.pop()
        if pivot == 0:
            return 0.0
        product *= pivot
        for column in columns:
            factor = column.pop() / pivot
            column[:] = [entry - factor * other for entry, other in zip(column, last, strict=True)]
    return product
