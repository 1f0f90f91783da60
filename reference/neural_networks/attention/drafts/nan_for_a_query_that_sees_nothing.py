"""The formula without its exception."""

import numpy as np


def attention(q, k, v, mask=None):
    s = np.einsum("id,jd->ij", q, k) / np.sqrt(len(q[0]))
    if mask is not None:
        s[mask == False] = -np.inf  # noqa: E712
    out = []
    for row in s:
        e = np.exp(row - row.max())
        out.append((e[:, None] * v).sum(axis=0) / e.sum())
    return np.array(out)
