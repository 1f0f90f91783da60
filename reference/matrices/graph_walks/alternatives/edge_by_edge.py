"""One edge after the other, with Python's whole numbers, which never overflow."""

import numpy as np


def count_walks(adjacency, length):
    """Return the numbers of walks, each one edge longer than before."""
    a = np.array(adjacency, dtype=float)
    if a.ndim != 2 or len(set(a.shape)) != 1 or length < 0:
        raise ValueError("a square matrix and a length of at least 0 were expected")
    if not np.isfinite(a).all() or (a < 0).any() or (a % 1 != 0).any():
        raise ValueError("an entry counts no edges")
    edges = [[(j, int(count)) for j, count in enumerate(row) if count] for row in a]
    table = [[int(i == j) for j in range(len(a))] for i in range(len(a))]
    for _ in range(length):
        for row in table:
            longer = [0] * len(a)
            for h, ways in enumerate(row):
                for j, count in edges[h]:
                    longer[j] += ways * count
            row[:] = longer
    return np.array(table, dtype=float).reshape(a.shape)
