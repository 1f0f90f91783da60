"""The ends are collected in two lists."""

from itertools import product

import numpy as np


def vertices(n):
    return np.array(list(product([-1.0, 1.0], repeat=n)))


def edges(n):
    starts, ends = [], []
    for i in range(2**n):
        for k in range(n):
            j = i ^ (1 << k)
            if i < j:
                starts.append(i)
                ends.append(j)
    return np.array([starts, ends], dtype=int)
