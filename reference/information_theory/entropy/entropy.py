"""Reference solution for entropy."""

import numpy as np
from numpy.typing import ArrayLike


def entropy(p: ArrayLike) -> float:
    """Return the entropy of a distribution, in nats."""
    p = np.asarray(p, dtype=float)
    if p.ndim != 1:
        raise ValueError(f"p must be a vector, not of shape {p.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(p >= 0) and abs(p.sum() - 1) <= 1e-9):
        raise ValueError("p must have entries of at least 0 that sum to 1")

    # Outcomes of probability 0 add nothing: without them no logarithm of 0 is ever taken.
    p = p[p > 0]
    # Subtracted from 0 in place of a minus sign: certainty has entropy 0.0, and not -0.0.
    return float(0.0 - np.sum(p * np.log(p)))
