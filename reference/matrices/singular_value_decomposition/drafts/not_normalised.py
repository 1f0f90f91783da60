"""The columns of A V are not divided by their lengths."""

import numpy as np


def svd(a):
    if a.shape[1] > a.shape[0]:
        u, s, vt = svd(a.T)
        return vt.T, s, u.T
    w, v = np.linalg.eigh(a.T @ a)
    v = np.fliplr(v)
    u = a @ v
    s = np.array([np.sqrt(sum(u[:, i] ** 2)) for i in range(len(w))])
    return u, s, v.T
