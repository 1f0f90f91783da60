"""The diagonal of R is taken as it is."""

import numpy as np


def svd(a):
    m, n = a.shape
    wide = m < n
    if wide:
        a = a.T
    w, v = np.linalg.eigh(a.T @ a)
    v = v[:, np.argsort(-w)]
    u, r = np.linalg.qr(a @ v)
    s = np.array([r[i, i] for i in range(len(r))])
    if wide:
        return v, s, u.T
    return u, s, v.T
