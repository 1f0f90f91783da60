"""The denominator of H is forgotten."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    r = a.copy()
    q = np.eye(m)
    for k in range(min(m - 1, n)):
        x = r[k:, k]
        norm = np.linalg.norm(x)
        if norm == 0:
            continue
        v = x.copy()
        if v[0] < 0:
            v[0] -= norm
        else:
            v[0] += norm
        r[k:] -= 2 * np.outer(v, v @ r[k:])
        q[:, k:] -= 2 * np.outer(q[:, k:] @ v, v)
    s = min(m, n)
    return q[:, :s], r[:s]
