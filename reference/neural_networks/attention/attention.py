"""Reference solution for attention."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def attention(q: ArrayLike, k: ArrayLike, v: ArrayLike, mask: ArrayLike | None = None) -> NDArray[np.float64]:
    """Return for each query the mean of the values, weighted by how well their keys fit."""
    q, k, v = (np.asarray(rows) for rows in (q, k, v))
    if any(np.isnan(rows).any() for rows in (q, k, v)):
        raise ValueError("q, k and v must be numbers, but hold NaN")
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        mask = np.asarray(mask)
        if mask.shape != scores.shape:
            raise ValueError(f"mask must have shape {scores.shape}, but has shape {mask.shape}")
        if not mask.any(axis=1).all():
            raise ValueError("every query must see a key, but a row of mask has no True")
        # A score of -inf has the exponential 0, and it is never the largest.
        scores = np.where(mask, scores, -np.inf)

    # Only differences within a row matter: with the largest subtracted, nothing overflows.
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    return (weights / weights.sum(axis=1, keepdims=True)) @ v
