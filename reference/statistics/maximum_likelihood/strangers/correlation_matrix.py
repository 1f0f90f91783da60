import numpy as np


def fit_gaussian(x):
    x = np.asarray(x, float)
    mean = x.mean(axis=0)
    std = x.std(axis=0)
    z = (x - mean) / np.where(std > 0, std, 1.0)
    return mean, z.T @ z / len(z)


def fit_bernoulli(x):
    return float(np.asarray(x, float).mean())
