"""The square roots of the eigenvalues as they come."""

import numpy as np


def svd(a):
    if a.shape[0] < a.shape[1]:
        u, s, vt = svd(a.T)
        return vt.T, s, u.T
    w, v = np.linalg.eigh(a.T @ a)
    w, v = w[::-1], v[:, ::-1]
    s = w**0.5
    u = np.zeros(a.shape)
    for i in range(len(s)):
        u[:, i] = (a @ v[:, i]) / s[i]
    return u, s, v.T
