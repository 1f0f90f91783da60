"""The logarithm of the width by bisection, for all rows together."""

import numpy as np


def conditional_affinities(distances, perplexity):
    """Return the table, with an infinite distance on the diagonal while it is computed."""
    d = np.array(distances, dtype=float)
    if d.ndim != 2 or d.shape[0] != d.shape[1] or np.isnan(d).any() or np.isinf(d).any():
        raise ValueError("not a table of distances")
    if not (perplexity > 1 and perplexity < len(d) - 1):
        raise ValueError("a perplexity that no row can have")
    np.fill_diagonal(d, np.inf)
    nearest = d.min(axis=1, keepdims=True)
    if (np.sum(d == nearest, axis=1) >= perplexity).any():
        raise ValueError("too many nearest neighbours")
    excess = (d - nearest) * (d + nearest)
    low, high = np.full(len(d), -60.0), np.full(len(d), 60.0)
    for _ in range(70):
        middle = (low + high) / 2
        p = np.exp(-excess / (2 * np.exp(2 * middle)[:, np.newaxis]))
        p /= p.sum(axis=1, keepdims=True)
        entropy = -np.sum(p * np.log(p, where=p > 0, out=np.zeros_like(p)), axis=1)
        wide = np.exp(entropy) > perplexity
        low, high = np.where(wide, low, middle), np.where(wide, middle, high)
    return p
