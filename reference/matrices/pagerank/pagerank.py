"""Reference solution for pagerank."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pagerank(adjacency: ArrayLike, damping: float) -> NDArray[np.float64]:
    """Return how often a random surfer is on each page."""
    a = np.asarray(adjacency)
    if a.ndim != 2 or a.size == 0 or a.shape[0] != a.shape[1]:
        raise ValueError(f"adjacency must be a square matrix; its shape is {a.shape}")
    if not (np.isfinite(a).all() and (a >= 0).all()):
        raise ValueError("the weights of links must be finite and at least 0")
    if not 0 <= damping < 1:
        raise ValueError(f"the damping must be at least 0 and below 1, not {damping}")
    n = len(a)
    weights = a.sum(axis=1, keepdims=True)
    p = np.where(weights > 0, a / np.where(weights > 0, weights, 1.0), 1 / n)
    # A fixed point of x = (1 - d) / n + d P^T x solves this system, which is never singular for d < 1.
    return np.linalg.solve(np.eye(n) - damping * p.T, np.full(n, (1 - damping) / n))
