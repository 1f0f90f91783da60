"""Each reflection is multiplied from the left, for Q too."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    s = min(m - 1, n)
    r = a.copy()
    q = np.eye(m)
    for j in range(s):
        x = r[j:, j]
        if not np.any(x):
            continue
        e = np.zeros(len(x))
        e[0] = 1
        sign = 1 if x[0] >= 0 else -1
        v = x + sign * np.linalg.norm(x) * e
        h = np.eye(m)
        h[j:, j:] = np.eye(len(v)) - 2 * np.outer(v, v) / np.sum(v**2)
        r = np.dot(h, r)
        q = np.dot(h, q)
    k = min(m, n)
    return q[:, :k], r[:k, :]
