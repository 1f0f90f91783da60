"""A cube is a smaller cube, moved: two copies of it, and an edge from each vertex to its image."""

import numpy as np


def vertices(n):
    """Return the vertices, each copy in the order of the smaller cube, the second one backwards."""
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        return np.zeros((1, 0))
    below = vertices(n - 1)
    signs = np.ones((len(below), 1))
    return np.block([[below, -signs], [below[::-1], signs]])


def edges(n):
    """Return the edges of both copies, and those between them."""
    if n < 0:
        raise ValueError("negative")
    if n == 0:
        return np.zeros((0, 2), dtype=int)
    size = 2**n
    below = edges(n - 1)
    between = np.array([(i, size - 1 - i) for i in range(size // 2)])
    return np.concatenate([below, size - 1 - below, between])
