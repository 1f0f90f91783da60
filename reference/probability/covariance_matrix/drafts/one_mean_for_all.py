"""numpy's mean without an axis."""

import numpy as np


def covariance_matrix(x):
    n = x.shape[0]
    if n < 2:
        raise ValueError("n must be at least 2")
    centred = x - np.mean(x)
    return np.dot(centred.T, centred) / (n - 1)
