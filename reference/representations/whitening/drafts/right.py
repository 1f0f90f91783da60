"""The covariance matrix, its eigenvectors, and a division by the roots."""

import numpy as np


def parts(x):
    d = x - x.mean(axis=0)
    values, v = np.linalg.eigh(d.T @ d / (len(x) - 1))
    values, v = values[::-1], v[:, ::-1]
    if values[-1] <= 1e-12 * values[0]:
        raise ValueError("singular")
    return d @ v / np.sqrt(values), v


def pca_whiten(x):
    return parts(x)[0]


def zca_whiten(x):
    w, v = parts(x)
    return w @ v.T
