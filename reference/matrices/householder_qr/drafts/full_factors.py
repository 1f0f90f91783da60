"""Nothing is left out of Q and R."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    r = a.copy()
    q = np.eye(m)
    for j in range(min(m - 1, n)):
        v = r[j:, j].copy()
        length = np.linalg.norm(v)
        if length > 0:
            v[0] += np.copysign(length, v[0])
            v /= np.linalg.norm(v)
            r[j:] -= 2 * np.outer(v, v @ r[j:])
            q[:, j:] -= 2 * np.outer(q[:, j:] @ v, v)
    return q, r
