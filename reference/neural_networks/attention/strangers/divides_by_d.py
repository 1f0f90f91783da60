import numpy as np


def attention(q, k, v, mask=None):
    q, k, v = (np.asarray(a, float) for a in (q, k, v))
    d = q.shape[1]
    scores = q @ k.T / d
    if mask is not None:
        mask = np.asarray(mask, bool)
        if not mask.any(axis=1).all():
            raise ValueError("a query sees nothing")
        scores = np.where(mask, scores, -np.inf)
    w = np.exp(scores - scores.max(axis=1, keepdims=True))
    w /= w.sum(axis=1, keepdims=True)
    return w @ v
