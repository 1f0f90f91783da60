"""Outcome by outcome: how sure we are of the coin once we have seen it, from one share t = p / (p + q)."""

import numpy as np


def jensen_shannon_divergence(p, q):
    """Return log 2 minus the mean uncertainty about the coin."""
    p, q = np.array(p, dtype=float), np.array(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or len(p) != len(q):
        raise ValueError("not two vectors of the same length")
    both = np.stack([p, q])
    if np.isnan(both).any() or both.min() < 0 or np.abs(both.sum(axis=1) - 1).max() > 1e-9:
        raise ValueError("not two distributions")
    both = both[:, both.sum(axis=0) > 0]
    mean = both.mean(axis=0)
    shares = both / (2 * mean)
    logarithms = np.log(np.where(shares > 0, shares, 1.0))
    return float(np.log(2) + np.sum(mean * shares * logarithms))
