"""Minus 1e30 for hidden scores, and logarithms of sums of exponentials."""

import numpy as np


def attention(q, k, v, mask=None):
    """Return the weighted means with einsum."""
    q, k, v = np.array(q, dtype=float), np.array(k, dtype=float), np.array(v, dtype=float)
    if not (q == q).all() or not (k == k).all() or not (v == v).all():
        raise ValueError("NaN")
    scores = np.einsum("id,jd->ij", q / q.shape[1] ** 0.5, k)
    if mask is not None:
        mask = np.array(mask, dtype=bool)
        if mask.shape != (len(q), len(k)):
            raise ValueError("mask has another shape")
        if np.min(np.max(mask, axis=1)) == 0:
            raise ValueError("a query sees nothing")
        scores[~mask] = -1e30
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=1)[:, None])
    return np.einsum("ij,jc->ic", weights, v)
