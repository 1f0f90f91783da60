import numpy as np


def _u(x):
    x = np.asarray(x, float)
    D = x - x.mean(axis=0)
    U, s, Vt = np.linalg.svd(D, full_matrices=False)
    if len(x) <= x.shape[1] or s[-1] ** 2 <= 1e-12 * s[0] ** 2:
        raise ValueError("singular")
    return U, Vt


def pca_whiten(x):
    return _u(x)[0]


def zca_whiten(x):
    U, Vt = _u(x)
    return U @ Vt
