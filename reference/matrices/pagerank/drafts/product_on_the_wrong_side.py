"""The matrix of probabilities times the ranks."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.full((n, n), 1 / n)
    for i in range(n):
        s = np.sum(adjacency[i])
        if s != 0:
            p[i] = adjacency[i] / s
    x = np.full(n, 1 / n)
    for k in range(3000):
        x = (1 - damping) / n + damping * np.dot(p, x)
    return x
