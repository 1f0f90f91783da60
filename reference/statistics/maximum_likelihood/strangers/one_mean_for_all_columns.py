import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    dev = x - x.mean()
    return x.mean(axis=0), dev.T @ dev / len(x)


def fit_bernoulli(x):
    return float(np.count_nonzero(x) / len(x))
