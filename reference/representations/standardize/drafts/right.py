"""Mean and deviation of each column, with a 1 where nothing varies."""

import numpy as np


def fit(x):
    mean = np.mean(x, axis=0)
    scale = np.sqrt(np.mean((x - mean) ** 2, axis=0))
    for j in range(len(scale)):
        if scale[j] <= 1e-12 * np.max(np.abs(x[:, j])):
            scale[j] = 1.0
    return mean, scale


def transform(x, mean, scale):
    return (x - mean) / scale
