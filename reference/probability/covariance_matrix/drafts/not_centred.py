"""The products of the entries themselves."""

import numpy as np


def covariance_matrix(x):
    n, d = x.shape
    if n <= 1:
        raise ValueError("not enough samples")
    c = np.zeros((d, d))
    for row in x:
        c += np.outer(row, row)
    return c / (n - 1)
