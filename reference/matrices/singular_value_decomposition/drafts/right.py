"""V from the eigenvectors of A^T A, U from A V."""

import numpy as np


def svd(a):
    m, n = a.shape
    if m < n:
        u, s, vt = svd(a.T)
        return vt.T, s, u.T
    eigenvalues, v = np.linalg.eigh(a.T @ a)
    v = v[:, ::-1]
    u, r = np.linalg.qr(a @ v)
    s = np.diag(r).copy()
    for i in range(n):
        if s[i] < 0:
            s[i], u[:, i] = -s[i], -u[:, i]
    return u, s, v.T
