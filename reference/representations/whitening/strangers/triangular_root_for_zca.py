import numpy as np


def _cov(x):
    x = np.asarray(x, float)
    if x.shape[0] < 2:
        raise ValueError("n must be at least 2")
    D = x - x.mean(axis=0)
    S = D.T @ D / (len(D) - 1)
    lam, V = np.linalg.eigh(S)
    if lam[0] <= 1e-12 * lam[-1]:
        raise ValueError("S is singular")
    return D, S, lam[::-1], V[:, ::-1]


def pca_whiten(x):
    D, S, lam, V = _cov(x)
    return D @ V / np.sqrt(lam)


def zca_whiten(x):
    D, S, lam, V = _cov(x)
    L = np.linalg.cholesky(S)
    return D @ np.linalg.inv(L).T
