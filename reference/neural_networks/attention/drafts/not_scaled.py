"""The divisor is forgotten, in loops."""

import numpy as np


def attention(q, k, v, mask=None):
    y = np.zeros((len(q), v.shape[1]))
    for i in range(len(q)):
        seen = range(len(k)) if mask is None else [j for j in range(len(k)) if mask[i, j]]
        if len(seen) == 0:
            raise ValueError("nothing to see")
        s = np.array([np.sum(q[i] * k[j]) for j in seen])
        e = np.exp(s - s.max())
        for w, j in zip(e / e.sum(), seen):
            y[i] += w * v[j]
    return y
