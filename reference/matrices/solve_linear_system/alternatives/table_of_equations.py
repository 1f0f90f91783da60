"""A table of plain lists, one for each equation, with the right-hand side as its last entry."""

import math

import numpy as np


def solve_linear_system(a, b):
    """Return the solution, computed on rows of numbers."""
    if np.ndim(a) != 2 or np.ndim(b) != 1 or not 0 < len(a) == len(b) == len(a[0]):
        raise ValueError("a must have shape (n, n), and b shape (n,)")
    table = [[float(value) for value in [*row, right]] for row, right in zip(a, b, strict=True)]
    if not all(math.isfinite(value) for row in table for value in row):
        raise ValueError("not finite")
    for k in range(len(table)):
        table[k:] = sorted(table[k:], key=lambda row, k=k: -abs(row[k]))
        if table[k][k] == 0:
            raise ValueError("singular")
        for i in range(k + 1, len(table)):
            factor = table[i][k] / table[k][k]
            table[i] = [value - factor * own for value, own in zip(table[i], table[k], strict=True)]
    x = []
    for k, row in reversed(list(enumerate(table))):
        known = math.fsum(value * solved for value, solved in zip(row[k + 1 : -1], x, strict=True))
        x.insert(0, (row[-1] - known) / row[k])
    return np.array(x)
