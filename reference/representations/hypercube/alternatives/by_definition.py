"""All choices of signs, and all pairs of them, of which those that differ in one entry are kept."""

from itertools import combinations, product

import numpy as np


def vertices(n):
    """Return the choices of signs as itertools orders them."""
    if n < 0:
        raise ValueError("negative")
    return np.array(list(product([-1, 1], repeat=n)))


def edges(n):
    """Return the pairs with one difference."""
    corners = vertices(n).tolist()
    pairs = [
        (j, i)
        for (i, x), (j, y) in combinations(enumerate(corners), 2)
        if sum(a != b for a, b in zip(x, y, strict=True)) == 1
    ]
    return np.array(pairs, dtype=int).reshape(-1, 2)
