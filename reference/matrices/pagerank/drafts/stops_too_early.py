"""Stops when two vectors look alike to seven digits."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.full((n, n), 1 / n)
    for i in range(n):
        s = np.sum(adjacency[i])
        if s > 0:
            p[i] = adjacency[i] / s
    x = np.full(n, 1 / n)
    change = 1
    while change > 1e-7:
        new = (1 - damping) / n + damping * (p.T @ x)
        change = np.max(np.abs(new - x))
        x = new
    return x
