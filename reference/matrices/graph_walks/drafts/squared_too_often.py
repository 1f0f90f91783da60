"""The product of the result with itself."""

import numpy as np


def count_walks(adjacency, length):
    n = len(adjacency)
    if length == 0:
        return np.eye(n)
    b = adjacency
    for step in range(1, length):
        b = np.dot(b, b)
    return b
