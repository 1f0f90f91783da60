"""V comes back as it is."""

import numpy as np


def svd(a):
    m, n = a.shape
    if n > m:
        u, s, v = svd(a.T)
        return v, s, u
    _, v = np.linalg.eigh(a.T @ a)
    v = v[:, ::-1]
    u, r = np.linalg.qr(a @ v)
    for i in range(n):
        if r[i, i] < 0:
            u[:, i] *= -1
    return u, np.array([abs(r[i, i]) for i in range(n)]), v
