import numpy as np


def fit(x):
    x = np.asarray(x, float)
    mean = x.mean(axis=0)
    spread = x.max(axis=0) - x.min(axis=0)
    flat = x.std(axis=0) <= 1e-12 * np.abs(x).max(axis=0)
    return mean, np.where(flat, 1.0, spread)


def transform(x, mean, scale):
    z = np.array(x, dtype=float)
    z -= mean
    z /= scale
    return z
