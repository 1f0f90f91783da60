import numpy as np


def fit(x):
    x = np.asarray(x, float)
    m, s = x.mean(axis=0), x.std(axis=0)
    for j in range(x.shape[1]):
        if s[j] <= 1e-12 * max(abs(x[:, j])):
            s[j] = 1.0
    return m, s


def transform(x, mean, scale):
    return np.asarray(x, float) / np.asarray(scale, float) - np.asarray(mean, float)
