"""All choices of signs, and for each vertex and each -1 in it the edge to the vertex with 1 there."""

from itertools import product

import numpy as np


def vertices(n):
    return np.array(list(product([-1.0, 1.0], repeat=n)))


def edges(n):
    rows = list(product([-1, 1], repeat=n))
    pairs = []
    for i, row in enumerate(rows):
        for axis in range(n):
            if row[axis] == -1:
                other = row[:axis] + (1,) + row[axis + 1 :]
                pairs.append([i, rows.index(other)])
    return np.array(pairs, dtype=int).reshape(len(pairs), 2)
