"""No velocity, but the two last drawings, and the start point by point."""

import numpy as np
from pairwise_distances import pairwise_distances
from perplexity_search import conditional_affinities
from tsne_gradient import kl_and_gradient


def tsne(x, perplexity, learning_rate, steps, rng):
    """Return the last drawing of the recursion over two steps."""
    data = np.array(x, dtype=float)
    if data.ndim != 2 or np.isnan(data).any() or steps < 0:
        raise ValueError("not a data set, or fewer than no steps")
    rows = conditional_affinities(pairwise_distances(data, data), perplexity)
    p = (rows / rows.sum() + rows.T / rows.sum()) / 2
    y = np.column_stack([rng.normal(scale=0.01, size=len(data)) for _ in range(2)])
    before = y
    for count in range(1, steps + 1):
        early = count <= 50
        _, slope = kl_and_gradient(p * 4 if early else p, y.copy())
        y, before = y + (0.5 if early else 0.8) * (y - before) - learning_rate * slope, y
    return y
