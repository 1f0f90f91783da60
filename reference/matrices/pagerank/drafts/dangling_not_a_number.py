"""Each row is divided by its sum, even by 0."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.zeros((n, n))
    for i in range(n):
        p[i] = adjacency[i] / np.sum(adjacency[i])
    x = np.ones(n) / n
    for k in range(5000):
        x = (1 - damping) / n + damping * np.dot(p.T, x)
    return x
