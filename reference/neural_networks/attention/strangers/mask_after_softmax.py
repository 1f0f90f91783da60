import numpy as np


def attention(q, k, v, mask=None):
    q = np.asarray(q, float)
    k = np.asarray(k, float)
    v = np.asarray(v, float)
    n, d = q.shape
    out = np.zeros((n, v.shape[1]))
    for i in range(n):
        s = k @ q[i] / np.sqrt(d)
        w = np.exp(s - s.max())
        w = w / w.sum()
        if mask is not None:
            if not any(mask[i]):
                raise ValueError("query %d sees no key" % i)
            w = w * np.asarray(mask[i], float)
        out[i] = w @ v
    return out
