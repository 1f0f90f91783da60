"""Every vertex is joined with every other."""

import numpy as np


def vertices(n):
    if n == 0:
        return np.zeros((1, 0))
    smaller = vertices(n - 1)
    rows = []
    for sign in (-1.0, 1.0):
        for row in smaller:
            rows.append([sign, *row])
    return np.array(rows)


def edges(n):
    pairs = []
    for i in range(2**n):
        for j in range(i + 1, 2**n):
            pairs.append((i, j))
    return np.array(pairs, dtype=int).reshape(-1, 2)
