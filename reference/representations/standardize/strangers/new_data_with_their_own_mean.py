import numpy as np


def fit(x):
    x = np.asarray(x, float)
    s = x.std(axis=0)
    s[s <= 1e-12 * abs(x).max(axis=0)] = 1.0
    return x.mean(axis=0), s


def transform(x, mean, scale):
    x = np.asarray(x, float)
    return (x - x.mean(axis=0)) / np.asarray(scale, float)
