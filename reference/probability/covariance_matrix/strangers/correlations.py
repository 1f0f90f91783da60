import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    n = x.shape[0]
    if n < 2:
        raise ValueError("n < 2")
    dev = x - x.mean(axis=0)
    c = dev.T @ dev / (n - 1)
    s = np.sqrt(np.diag(c))
    s = np.where(s > 0, s, 1.0)
    return c / np.outer(s, s)
