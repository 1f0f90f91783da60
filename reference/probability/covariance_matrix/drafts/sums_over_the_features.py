"""The transposed matrix stands on the wrong side."""

import numpy as np


def covariance_matrix(x):
    n = len(x)
    if n < 2:
        raise ValueError("n must be at least 2")
    mean = np.mean(x, axis=0)
    d = np.array([row - mean for row in x])
    return np.dot(d, d.T) / (n - 1)
