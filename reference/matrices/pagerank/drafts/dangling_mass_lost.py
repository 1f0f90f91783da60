"""A page without links passes nothing on."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.zeros((n, n))
    for i in range(n):
        s = sum(adjacency[i])
        for j in range(n):
            if s > 0:
                p[i, j] = adjacency[i, j] / s
    return np.linalg.solve(np.eye(n) - damping * p.T, np.ones(n) * (1 - damping) / n)
