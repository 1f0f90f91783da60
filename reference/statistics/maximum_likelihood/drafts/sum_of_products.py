"""The sum is never divided."""

import numpy as np


def fit_gaussian(x):
    n, d = x.shape
    mean = sum(x) / n
    cov = np.zeros((d, d))
    for i in range(n):
        for j in range(d):
            for k in range(d):
                cov[j, k] += (x[i, j] - mean[j]) * (x[i, k] - mean[k])
    return mean, cov


def fit_bernoulli(x):
    return x.mean()
