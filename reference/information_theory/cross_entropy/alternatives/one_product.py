"""Surprises first, with 0 where an outcome never happens, then one dot product."""

import numpy as np


def cross_entropy(p, q):
    """Return the dot product of the probabilities and the surprises."""
    p, q = np.array(p, dtype=float), np.array(q, dtype=float)
    if p.ndim != 1 or q.ndim != 1 or len(p) != len(q):
        raise ValueError("not two vectors of the same length")
    both = np.stack([p, q])
    if np.isnan(both).any() or both.min() < 0 or np.abs(both.sum(axis=1) - 1).max() > 1e-9:
        raise ValueError("not two distributions")
    with np.errstate(divide="ignore"):
        surprise = np.where(p > 0, -np.log(q), 0.0)
    return float(p @ surprise)
