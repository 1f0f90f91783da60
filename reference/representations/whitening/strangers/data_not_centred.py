import numpy as np


def _basis(x):
    x = np.asarray(x, float)
    if len(x) < 2:
        raise ValueError("too few samples")
    S = np.cov(x.T).reshape(x.shape[1], x.shape[1])
    lam, V = np.linalg.eigh(S)
    lam, V = lam[::-1], V[:, ::-1]
    if lam[-1] <= 1e-12 * lam[0]:
        raise ValueError("singular")
    return x, lam, V


def pca_whiten(x):
    x, lam, V = _basis(x)
    return x @ V @ np.diag(lam**-0.5)


def zca_whiten(x):
    x, lam, V = _basis(x)
    return x @ V @ np.diag(lam**-0.5) @ V.T
