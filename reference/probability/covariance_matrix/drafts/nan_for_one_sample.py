"""Nothing is said about a single sample."""

import numpy as np


def covariance_matrix(x):
    n, d = x.shape
    mean = np.sum(x, axis=0) / n
    result = np.zeros((d, d))
    for row in x:
        result += np.outer(row - mean, row - mean)
    return result / (n - 1)
