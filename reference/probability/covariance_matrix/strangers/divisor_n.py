import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    n = len(x)
    if n < 2:
        raise ValueError("need two samples")
    d = x - x.mean(axis=0)
    return d.T @ d / n
