import numpy as np


def fit(x):
    x = np.asarray(x, float)
    scale = x.std(axis=0)
    return x.mean(axis=0), np.where(scale <= 1e-12, 1.0, scale)


def transform(x, mean, scale):
    return (np.asarray(x, float) - np.asarray(mean, float)) / np.asarray(scale, float)
