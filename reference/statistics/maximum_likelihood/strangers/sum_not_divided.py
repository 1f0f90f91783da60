import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    n, d = x.shape
    mean = np.sum(x, axis=0) / n
    cov = np.zeros((d, d))
    for row in x:
        cov += np.outer(row - mean, row - mean)
    return mean, cov


def fit_bernoulli(x):
    return float(sum(x) / len(x))
