"""Multiplied by the root."""

import numpy as np


def parts(x):
    d = x - x.mean(axis=0)
    n = len(x)
    s = sum(np.outer(row, row) for row in d) / (n - 1)
    values, v = np.linalg.eigh(s)
    values, v = values[::-1], v[:, ::-1]
    if values[-1] <= 1e-12 * values[0]:
        raise ValueError("singular")
    return d, values, v


def pca_whiten(x):
    d, values, v = parts(x)
    return d @ v * np.sqrt(values)


def zca_whiten(x):
    d, values, v = parts(x)
    return d @ v / np.sqrt(values) @ v.T
