"""A fixed number of steps that is enough for most dampings."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.full((n, n), 1 / n)
    for i in range(n):
        s = np.sum(adjacency[i])
        if s > 0:
            p[i] = adjacency[i] / s
    x = np.zeros(n)
    x[0] = 1
    for k in range(200):
        new = np.zeros(n)
        for j in range(n):
            new[j] = (1 - damping) / n + damping * sum(x * p[:, j])
        x = new
    return x
