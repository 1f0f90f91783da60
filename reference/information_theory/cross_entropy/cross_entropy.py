"""Reference solution for cross_entropy."""

import math

import numpy as np
from numpy.typing import ArrayLike


def cross_entropy(p: ArrayLike, q: ArrayLike) -> float:
    """Return the average surprise of believing in q when outcomes follow p, in nats."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.ndim != 1 or p.shape != q.shape:
        raise ValueError(
            f"p and q must be vectors of the same length, but have shapes {p.shape} and {q.shape}"
        )
    for name, distribution in (("p", p), ("q", q)):
        # Written so that NaN, for which every comparison is false, is refused too.
        if not (np.all(distribution >= 0) and abs(distribution.sum() - 1) <= 1e-9):
            raise ValueError(f"{name} must have entries of at least 0 that sum to 1")

    # Only what happens can surprise.  Without the other outcomes 0 * log(0), which numpy takes to be NaN,
    # never occurs, and no small number has to be added to q.
    happens = p > 0
    p, q = p[happens], q[happens]
    if np.any(q == 0):
        return math.inf
    # Subtracted from 0 in place of a minus sign: certainty gives 0.0, and not -0.0.
    return float(0.0 - np.sum(p * np.log(q)))
