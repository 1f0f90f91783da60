import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    if len(x) < 2:
        raise ValueError("at least two samples, please")
    dev = x - np.mean(x)
    return (dev.T @ dev) / (len(x) - 1)
