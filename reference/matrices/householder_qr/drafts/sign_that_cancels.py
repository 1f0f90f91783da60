"""The length is always subtracted."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    r = a.copy()
    q = np.eye(m)
    for k in range(min(m - 1, n)):
        v = r[k:, k].copy()
        v[0] -= np.linalg.norm(v)
        length = np.linalg.norm(v)
        if length == 0:
            continue
        v = v / length
        r[k:] = r[k:] - 2 * np.outer(v, np.dot(v, r[k:]))
        q[:, k:] = q[:, k:] - 2 * np.outer(np.dot(q[:, k:], v), v)
    s = min(m, n)
    return q[:, :s], r[:s]
