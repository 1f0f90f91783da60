"""By rotations of two rows at a time, each of which makes one entry 0."""

import math

import numpy as np


def householder_qr(a):
    """Return Q and R."""
    r = np.array(a, dtype=float)
    if r.ndim != 2 or 0 in r.shape or not np.isfinite(r).all():
        raise ValueError("a matrix of finite numbers was expected")
    m, n = r.shape
    q = np.eye(m)
    for j in range(min(m, n)):
        for i in range(j + 1, m):
            length = math.hypot(r[j, j], r[i, j])
            if length == 0:
                continue
            c, s = r[j, j] / length, r[i, j] / length
            rotation = np.array([[c, s], [-s, c]])
            r[[j, i]] = rotation @ r[[j, i]]
            q[[j, i]] = rotation @ q[[j, i]]
    k = min(m, n)
    return q[:k].T, r[:k]
