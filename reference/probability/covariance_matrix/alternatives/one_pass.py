"""One pass over the samples, which are forgotten at once: Welford's recurrence, in plain Python."""

import math

import numpy as np


def covariance_matrix(x):
    """Return the covariance matrix, updating mean and sums of products sample by sample."""
    if np.ndim(x) != 2 or len(x) < 2:
        raise ValueError("not a matrix of two samples or more")
    d = len(x[0])
    mean = [0.0] * d
    products = [[0.0] * d for _ in range(d)]
    for count, row in enumerate(x, start=1):
        if not all(math.isfinite(value) for value in row):
            raise ValueError("an entry is not finite")
        before = [float(value) - m for value, m in zip(row, mean, strict=True)]
        mean = [m + step / count for m, step in zip(mean, before, strict=True)]
        after = [float(value) - m for value, m in zip(row, mean, strict=True)]
        for j in range(d):
            for k in range(d):
                products[j][k] += before[j] * after[k]
    return np.array(products) / (len(x) - 1)
