"""A square root forgotten."""

import numpy as np


def fit(x):
    mean = x.mean(axis=0)
    scale = x.var(axis=0)
    scale[x.std(axis=0) <= 1e-12 * abs(x).max(axis=0)] = 1
    return mean, scale


def transform(x, mean, scale):
    z = np.zeros(x.shape)
    for i in range(len(x)):
        z[i] = (x[i] - mean) / scale
    return z
