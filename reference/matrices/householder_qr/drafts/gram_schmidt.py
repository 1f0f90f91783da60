"""Projections are subtracted, all of them of the column as it is given."""

import numpy as np


def householder_qr(a):
    m, n = a.shape
    k = min(m, n)
    q = np.zeros((m, k))
    r = np.zeros((k, n))
    for j in range(k):
        v = a[:, j].copy()
        for i in range(j):
            r[i, j] = np.dot(q[:, i], a[:, j])
            v -= r[i, j] * q[:, i]
        r[j, j] = np.linalg.norm(v)
        q[:, j] = v / r[j, j]
    for j in range(k, n):
        r[:, j] = np.dot(q.T, a[:, j])
    return q, r
