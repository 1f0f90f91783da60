"""The power starts from the matrix itself."""

import numpy as np


def count_walks(adjacency, length):
    n = len(adjacency)
    result = adjacency
    k = 1
    while k < length:
        new = np.zeros((n, n))
        for i in range(n):
            for j in range(n):
                new[i, j] = sum(result[i] * adjacency[:, j])
        result = new
        k += 1
    return result
