import numpy as np


def attention(q, k, v, mask=None):
    q = np.asarray(q, float)
    k = np.asarray(k, float)
    v = np.asarray(v, float)
    scores = q @ k.T / np.sqrt(k.shape[1])
    if mask is not None:
        mask = np.asarray(mask, bool)
        if not mask.any(axis=1).all():
            raise ValueError("nothing to see")
        scores = np.where(mask, -1e30, scores)
    scores -= scores.max(axis=1, keepdims=True)
    weights = np.exp(scores)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights @ v
