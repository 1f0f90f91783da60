import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    if len(x) < 2:
        raise ValueError
    dev = np.abs(x - x.mean(axis=0))
    return dev.T @ dev / (len(x) - 1)
