"""The step of the surfer, again and again until nothing changes."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    p = np.zeros((n, n))
    for i in range(n):
        total = sum(adjacency[i])
        for j in range(n):
            p[i, j] = adjacency[i, j] / total if total > 0 else 1 / n
    x = np.full(n, 1 / n)
    while True:
        after = (1 - damping) / n + damping * (x @ p)
        if max(abs(after - x)) < 1e-13:
            return after
        x = after
