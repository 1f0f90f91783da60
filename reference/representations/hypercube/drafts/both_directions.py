"""Each vertex is compared with all others."""

import itertools

import numpy as np


def vertices(n):
    return np.array(list(itertools.product([1.0, -1.0], repeat=n)))


def edges(n):
    v = vertices(n)
    result = []
    for i in range(len(v)):
        for j in range(len(v)):
            if np.sum(v[i] != v[j]) == 1:
                result.append([i, j])
    return np.array(result, dtype=int).reshape(len(result), 2)
