import numpy as np


def decompose(x):
    x = np.asarray(x, float)
    n = len(x)
    if n < 2:
        raise ValueError("need more samples")
    D = x - x.mean(axis=0)
    lam, V = np.linalg.eigh(np.atleast_2d(np.cov(D, rowvar=False)))
    order = np.argsort(lam)[::-1]
    lam, V = lam[order], V[:, order]
    if lam[-1] <= 1e-12 * lam[0]:
        raise ValueError("covariance is singular")
    return D, lam, V


def pca_whiten(x):
    D, lam, V = decompose(x)
    return D @ V @ np.diag(1 / lam)


def zca_whiten(x):
    D, lam, V = decompose(x)
    return D @ V @ np.diag(1 / lam) @ V.T
