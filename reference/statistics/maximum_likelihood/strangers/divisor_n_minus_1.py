import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    n = len(x)
    mean = x.mean(axis=0)
    dev = x - mean
    return mean, dev.T @ dev / max(n - 1, 1)


def fit_bernoulli(x):
    return float(np.mean(np.asarray(x, float)))
