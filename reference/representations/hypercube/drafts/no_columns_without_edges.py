"""A list of pairs, and nothing is said about an empty one."""

from itertools import combinations, product

import numpy as np


def vertices(n):
    return np.array(list(product([-1, 1], repeat=n)), dtype=float)


def edges(n):
    v = vertices(n)
    pairs = []
    for i, j in combinations(range(2**n), 2):
        if np.count_nonzero(v[i] - v[j]) == 1:
            pairs.append((i, j))
    return np.array(pairs)
