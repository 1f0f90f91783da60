"""The two formulas."""

import numpy as np


def fit_gaussian(x):
    mean = np.mean(x, axis=0)
    cov = (x - mean).T @ (x - mean) / len(x)
    return mean, cov


def fit_bernoulli(x):
    return np.sum(x) / len(x)
