"""The bored surfer reaches every page with probability 1 - d."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = adjacency.copy()
    for i in range(n):
        if not p[i].any():
            p[i] = 1
        p[i] /= p[i].sum()
    a = np.eye(n) - damping * p.T
    return np.linalg.inv(a).dot(np.full(n, 1 - damping))
