"""No mean at all: the covariance is the sum over all pairs of (x_i - x_j)(x_i - x_j)^T, over n (n - 1)."""

from itertools import combinations

import numpy as np


def covariance_matrix(x):
    """Return the covariance matrix from the differences of all pairs of samples."""
    x = np.array(x, dtype=float)
    if x.ndim != 2:
        raise ValueError("not a matrix")
    n, d = x.shape
    if n < 2 or not np.isfinite(x.sum()):
        raise ValueError("fewer than two samples, or an entry that is not finite")
    total = np.zeros((d, d))
    for first, second in combinations(x, 2):
        total += np.outer(first - second, first - second)
    return total / (n * (n - 1))
