"""The variance from the differences of all pairs of models, and the bias as the mean error."""

import numpy as np


def bias_variance(predictions, truth):
    """Return the mean square of the mean error, and half the mean squared difference of two models."""
    p, t = np.array(predictions, dtype=float), np.array(truth, dtype=float)
    if p.ndim != 2 or t.ndim != 1 or len(t) != p.shape[1] or np.isnan(p).any() or np.isnan(t).any():
        raise ValueError("predictions must be a matrix of numbers, with a correct value for each column")
    r, n = p.shape
    bias = (p - t).sum(axis=0) / r
    total = 0.0
    for i in range(r):
        for k in range(i):
            difference = p[i] - p[k]
            total += difference @ difference
    return float(bias @ bias / n), float(total / (r * r * n))
