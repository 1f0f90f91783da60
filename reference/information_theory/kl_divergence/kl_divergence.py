"""Reference solution for kl_divergence."""

import math

import numpy as np
from numpy.typing import ArrayLike


def kl_divergence(p: ArrayLike, q: ArrayLike) -> float:
    """Return the Kullback-Leibler divergence of q from p, in nats."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(f"p and q must be vectors of the same length, not {p.shape} and {q.shape}")
    for name, distribution in (("p", p), ("q", q)):
        # Written so that NaN, for which every comparison is false, is refused too.
        if not (np.all(distribution >= 0) and abs(distribution.sum() - 1) <= 1e-9):
            raise ValueError(f"{name} must have entries of at least 0 that sum to 1")

    # Only outcomes that p allows contribute.  Keeping just those means that no logarithm of
    # zero is ever taken, and that no epsilon is needed.
    allowed = p > 0
    p, q = p[allowed], q[allowed]
    if np.any(q == 0):
        return math.inf
    return float(np.sum(p * (np.log(p) - np.log(q))))
