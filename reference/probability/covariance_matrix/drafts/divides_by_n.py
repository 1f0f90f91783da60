"""The mean of the products, in three loops."""

import numpy as np


def covariance_matrix(x):
    n, d = x.shape
    if n < 2:
        raise ValueError("too few samples")
    m = [sum(x[i, j] for i in range(n)) / n for j in range(d)]
    c = np.zeros((d, d))
    for j in range(d):
        for k in range(d):
            for i in range(n):
                c[j, k] += (x[i, j] - m[j]) * (x[i, k] - m[k]) / n
    return c
