import numpy as np


def _parts(x):
    x = np.asarray(x, float)
    if len(x) < 2:
        raise ValueError("too few rows")
    d = x - x.mean(axis=0)
    lam, v = np.linalg.eigh(d.T @ d / (len(x) - 1))
    if lam.min() <= 1e-12 * lam.max():
        raise ValueError("singular covariance")
    return d, lam, v


def pca_whiten(x):
    d, lam, v = _parts(x)
    return d @ v / np.sqrt(lam)


def zca_whiten(x):
    d, lam, v = _parts(x)
    return d @ v / np.sqrt(lam) @ v.T
