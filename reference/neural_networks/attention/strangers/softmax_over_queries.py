import numpy as np


def softmax(s):
    top = s.max(axis=0)
    top = np.where(np.isfinite(top), top, 0.0)
    e = np.exp(s - top)
    total = e.sum(axis=0)
    return e / np.where(total > 0, total, 1.0)


def attention(q, k, v, mask=None):
    q = np.asarray(q, float)
    k = np.asarray(k, float)
    v = np.asarray(v, float)
    s = np.einsum("id,jd->ij", q, k) / np.sqrt(q.shape[1])
    if mask is not None:
        mask = np.asarray(mask, bool)
        if np.any(mask.sum(axis=1) == 0):
            raise ValueError("row of mask without True")
        s[~mask] = -np.inf
    return softmax(s) @ v
