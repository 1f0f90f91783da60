"""The mean of the products minus the product of the means."""

import numpy as np


def covariance_matrix(x):
    n, d = x.shape
    if n < 2:
        raise ValueError("one sample is not enough")
    c = np.zeros((d, d))
    for j in range(d):
        for k in range(d):
            a, b = x[:, j], x[:, k]
            c[j, k] = (np.mean(a * b) - np.mean(a) * np.mean(b)) * n / (n - 1)
    return c
