"""The columns of A V are divided by their lengths, even if these are 0."""

import numpy as np


def svd(a):
    m, n = a.shape
    if m < n:
        U, s, Vt = svd(a.T)
        return Vt.T, s, U.T
    lam, V = np.linalg.eigh(a.T @ a)
    order = np.argsort(lam)[::-1]
    V = V[:, order]
    s = np.zeros(n)
    U = np.zeros((m, n))
    for i in range(n):
        image = a @ V[:, i]
        s[i] = np.sqrt(image @ image)
        U[:, i] = image / s[i]
    return U, s, V.T
