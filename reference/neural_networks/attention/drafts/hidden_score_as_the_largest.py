"""Hidden keys are dropped after the exponentials, query by query."""

import numpy as np


def attention(q, k, v, mask=None):
    out = []
    for i in range(len(q)):
        s = k @ q[i] / np.sqrt(q.shape[1])
        e = np.exp(s - s.max())
        if mask is not None:
            if not mask[i].any():
                raise ValueError("a query sees nothing")
            e = np.where(mask[i], e, 0)
        out.append(e @ v / e.sum())
    return np.array(out)
