"""The order of eigh is kept."""

import numpy as np


def svd(a):
    if len(a) < len(a[0]):
        u, s, vt = svd(a.T)
        return vt.T, s, u.T
    w, v = np.linalg.eigh(a.T @ a)
    u, r = np.linalg.qr(a @ v)
    s = np.diag(r).copy()
    u[:, s < 0] *= -1
    return u, abs(s), v.T
