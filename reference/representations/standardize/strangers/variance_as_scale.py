import numpy as np


def fit(x):
    x = np.asarray(x, float)
    mean = np.mean(x, axis=0)
    var = np.mean((x - mean) ** 2, axis=0)
    scale = var.copy()
    scale[np.sqrt(var) <= 1e-12 * np.max(np.abs(x), axis=0)] = 1.0
    return mean, scale


def transform(x, mean, scale):
    x = np.asarray(x, float)
    return (x - mean) / scale
