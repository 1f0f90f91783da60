"""The sums of the definition, entry by entry."""

import math

import numpy as np


def fit_gaussian(x):
    """Return the mean and the covariance as loops compute them."""
    rows = np.array(x, dtype=float)
    if rows.ndim != 2 or rows.shape[0] < 1 or not np.isfinite(rows).all():
        raise ValueError("x must be a matrix of finite numbers")
    n, d = rows.shape
    mean = [math.fsum(rows[:, j]) / n for j in range(d)]
    cov = np.empty((d, d))
    for j in range(d):
        for k in range(d):
            cov[j, k] = math.fsum((row[j] - mean[j]) * (row[k] - mean[k]) for row in rows) / n
    return np.array(mean), cov


def fit_bernoulli(x):
    """Return the share of ones, counted."""
    tosses = np.array(x, dtype=float)
    if tosses.ndim != 1 or tosses.size == 0 or any(toss not in {0.0, 1.0} for toss in tosses):
        raise ValueError("x must be a vector of zeros and ones")
    return sum(1 for toss in tosses if toss == 1) / tosses.size
