"""A column of ones, and numpy's least squares."""

import numpy as np


def fit(x, y):
    means = x.mean(axis=0)
    w, *_ = np.linalg.lstsq(x - means, y - y.mean(), rcond=None)
    return w, y.mean() - means @ w
