import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    n, d = x.shape
    if n < 2:
        raise ValueError("n must be at least 2")
    return np.einsum("ij,ik->jk", x, x) / (n - 1)
