"""Query by query, over the keys that it sees."""

import numpy as np


def attention(q, k, v, mask=None):
    result = []
    for i in range(len(q)):
        keys, values = k, v
        if mask is not None:
            if not any(mask[i]):
                raise ValueError("sees nothing")
            keys, values = k[mask[i]], v[mask[i]]
        s = keys @ q[i] / len(q[i]) ** 0.5
        e = np.exp(s - max(s))
        result.append(e @ values / sum(e))
    return np.array(result)
