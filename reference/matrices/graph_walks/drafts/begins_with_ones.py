"""A matrix of ones stands for the number 1."""

import numpy as np


def count_walks(adjacency, length):
    n = len(adjacency)
    result = np.ones((n, n))
    while length > 0:
        result = result.dot(adjacency)
        length = length - 1
    return result
