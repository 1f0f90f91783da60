import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    mean = x.mean(axis=0)
    cov = np.diag(((x - mean) ** 2).mean(axis=0))
    return mean, cov


def fit_bernoulli(x):
    x = np.asarray(x, float)
    return float(x.sum() / x.size)
