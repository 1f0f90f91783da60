"""The columns sum to 1, in a loop over the keys."""

import numpy as np


def attention(q, k, v, mask=None):
    s = np.dot(q, k.T) / q.shape[1] ** 0.5
    if mask is not None:
        for row in mask:
            if not row.any():
                raise ValueError("nothing to see")
        s[~mask] = -np.inf
    w = np.zeros(s.shape)
    for j in range(len(k)):
        e = np.exp(s[:, j] - max(s[:, j]))
        w[:, j] = e / sum(e)
    return w @ v
