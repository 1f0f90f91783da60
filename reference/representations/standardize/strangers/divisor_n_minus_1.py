import numpy as np


def fit(x):
    x = np.asarray(x, float)
    n = len(x)
    mean = x.sum(axis=0) / n
    s = np.sqrt(((x - mean) ** 2).sum(axis=0) / max(n - 1, 1))
    constant = s <= 1e-12 * np.abs(x).max(axis=0)
    return mean, np.where(constant, 1.0, s)


def transform(x, mean, scale):
    return (np.asarray(x, float) - np.asarray(mean)) / np.asarray(scale)
