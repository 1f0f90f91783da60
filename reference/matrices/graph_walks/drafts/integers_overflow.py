"""Counts are kept as integers."""

import numpy as np


def count_walks(adjacency, length):
    a = adjacency.astype(int)
    r = np.identity(len(a), dtype=int)
    while length > 0:
        if length % 2 == 1:
            r = r @ a
        a = a @ a
        length = length // 2
    return r.astype(float)
