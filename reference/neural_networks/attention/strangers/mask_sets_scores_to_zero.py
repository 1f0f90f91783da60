import numpy as np


def attention(q, k, v, mask=None):
    q, k, v = np.asarray(q, float), np.asarray(k, float), np.asarray(v, float)
    s = (q @ k.T) / q.shape[1] ** 0.5
    if mask is not None:
        mask = np.asarray(mask, bool)
        if not np.all(np.any(mask, axis=1)):
            raise ValueError
        s = s * mask
    s = s - np.max(s, axis=1, keepdims=True)
    e = np.exp(s)
    return (e / np.sum(e, axis=1, keepdims=True)) @ v
