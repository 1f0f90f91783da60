import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    if x.shape[0] < 2:
        raise ValueError("too few samples")
    return np.atleast_2d(np.cov(x))
