"""The sums of the rows without keepdims."""

import numpy as np


def pagerank(adjacency, damping):
    n = len(adjacency)
    sums = np.sum(adjacency, axis=1)
    p = adjacency / sums
    x = np.full(n, 1 / n)
    for k in range(2000):
        x = (1 - damping) / n + damping * np.dot(p.T, x)
    return x
