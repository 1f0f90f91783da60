"""The mirror is made from the whole column, in each step."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    r = a.copy()
    q = np.eye(m)
    for j in range(min(m - 1, n)):
        x = r[:, j].copy()
        norm = np.sqrt(np.sum(x**2))
        if norm == 0:
            continue
        if x[j] >= 0:
            x[j] += norm
        else:
            x[j] -= norm
        h = np.eye(m) - 2 / np.sum(x**2) * np.outer(x, x)
        r = h.dot(r)
        q = q.dot(h)
    k = min(m, n)
    return q[:, :k], r[:k]
