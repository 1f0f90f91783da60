import numpy as np


def fit_gaussian(x):
    x = np.array(x, dtype=float)
    m = x.mean(axis=0)
    x -= m
    return m, x.T @ x / len(x)


def fit_bernoulli(x):
    x = np.asarray(x, float)
    return float(np.mean(x == 0))
