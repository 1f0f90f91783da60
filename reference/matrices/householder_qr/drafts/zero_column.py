"""A column of zeros has a mirror like any other."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    r = a.copy()
    q = np.eye(m)
    for k in range(min(m - 1, n)):
        v = np.zeros(m)
        v[k:] = r[k:, k]
        if v[k] < 0:
            v[k] = v[k] - np.linalg.norm(v)
        else:
            v[k] = v[k] + np.linalg.norm(v)
        h = np.eye(m) - 2 * np.outer(v, v) / np.dot(v, v)
        r = h @ r
        q = q @ h
    s = min(m, n)
    return q[:, :s], r[:s]
