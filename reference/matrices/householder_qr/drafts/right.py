"""Every reflection as a matrix."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    q, r = np.eye(m), a.copy()
    for j in range(min(m, n)):
        v = r[j:, j].copy()
        length = np.sqrt(np.sum(v**2))
        if length == 0:
            continue
        v[0] += length if v[0] >= 0 else -length
        h = np.eye(m)
        h[j:, j:] -= 2 * np.outer(v, v) / (v @ v)
        q, r = q @ h, h @ r
    k = min(m, n)
    return q[:, :k], r[:k]
