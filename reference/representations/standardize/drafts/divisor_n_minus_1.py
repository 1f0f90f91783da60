"""The divisor of statistics courses."""

import numpy as np


def fit(x):
    n, d = x.shape
    mean = np.zeros(d)
    scale = np.ones(d)
    for j in range(d):
        mean[j] = sum(x[:, j]) / n
        total = sum((x[:, j] - mean[j]) ** 2)
        if total > 1e-20 * max(abs(x[:, j])) ** 2:
            scale[j] = np.sqrt(total / (n - 1))
    return mean, scale


def transform(x, mean, scale):
    return (x - mean) / scale
