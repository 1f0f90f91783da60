"""Sums of squares and products, collected in plain lists, and elimination on features of unit variance."""

import math

import numpy as np


def fit(x, y):
    """Return weights and intercept from the normal equations of the standardised features."""
    if np.ndim(x) != 2 or np.ndim(y) != 1 or len(x) != len(y):
        raise ValueError("not a matrix and a vector with an entry for each of its rows")
    rows = [[float(value) for value in row] for row in x]
    targets = [float(value) for value in y]
    if not all(map(math.isfinite, [*targets, *(value for row in rows for value in row)])):
        raise ValueError("an entry is not finite")
    n, columns = len(rows), list(zip(*rows, strict=True))
    if n <= len(columns):
        raise ValueError("too few samples")

    mean_y = math.fsum(targets) / n
    # Features with entries of at most 1: then no square overflows.
    sizes = [max(map(abs, column)) or 1.0 for column in columns]
    columns = [[value / size for value in column] for column, size in zip(columns, sizes, strict=True)]
    means = [math.fsum(column) / n for column in columns]
    centred = [[value - mean for value in column] for column, mean in zip(columns, means, strict=True)]
    scales = [math.sqrt(_dot(column, column)) for column in centred]
    if any(s <= 1e-12 * math.sqrt(_dot(c, c)) for s, c in zip(scales, columns, strict=True)):
        raise ValueError("a feature is constant")
    features = [[value / s for value in column] for column, s in zip(centred, scales, strict=True)]
    right = [value - mean_y for value in targets]
    table = [[_dot(a, b) for b in features] + [_dot(a, right)] for a in features]
    weights = [w / s for w, s in zip(_eliminated(table), scales, strict=True)]
    return np.array(weights) / sizes, mean_y - _dot(weights, means)


def _dot(a, b):
    return math.fsum(s * t for s, t in zip(a, b, strict=True))


def _eliminated(table):
    # Gauss-Jordan.  The matrix is positive definite with ones on its diagonal, so each pivot is the
    # part of a feature's variance that those before it do not explain, and none needs a row swap.
    for k, pivot_row in enumerate(table):
        pivot = pivot_row[k]
        if pivot <= 1e-12:
            raise ValueError("the features are dependent")
        pivot_row[:] = [value / pivot for value in pivot_row]
        for i, row in enumerate(table):
            if i != k:
                row[:] = [value - row[k] * p for value, p in zip(row, pivot_row, strict=True)]
    return [row[-1] for row in table]
