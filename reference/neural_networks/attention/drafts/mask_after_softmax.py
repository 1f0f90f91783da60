"""The weights of hidden keys are set to 0, query by query."""

import numpy as np


def attention(q, k, v, mask=None):
    rows = []
    for i, query in enumerate(q):
        s = np.dot(k, query) / np.sqrt(len(query))
        w = np.exp(s - max(s))
        w /= w.sum()
        if mask is not None:
            if sum(mask[i]) == 0:
                raise ValueError("nothing to see")
            w[~mask[i]] = 0
        rows.append(w @ v)
    return np.array(rows)
