import numpy as np


def _svd(x):
    x = np.asarray(x, float)
    n, d = x.shape
    if n <= d:
        raise ValueError("covariance matrix is singular")
    D = x - x.mean(axis=0)
    U, s, Vt = np.linalg.svd(D, full_matrices=False)
    if s[-1] ** 2 <= 1e-12 * s[0] ** 2:
        raise ValueError("covariance matrix is singular")
    return U * np.sqrt(n - 1), Vt


def pca_whiten(x):
    W, _ = _svd(x)
    return W


def zca_whiten(x):
    W, Vt = _svd(x)
    return W @ Vt.T
