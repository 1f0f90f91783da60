"""The damping is taken for the boredom."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.ones((n, n)) / n
    for i in range(n):
        if adjacency[i].sum() > 0:
            p[i] = adjacency[i] / adjacency[i].sum()
    x = np.ones(n) / n
    while True:
        new = damping / n + (1 - damping) * x.dot(p)
        if np.linalg.norm(new - x) < 1e-14:
            return new
        x = new
