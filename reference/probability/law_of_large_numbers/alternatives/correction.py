"""Each mean is the last one, corrected by a part of the new entry's distance from it."""

import numpy as np


def running_mean(x):
    """Return the running means, one correction at a time."""
    if np.ndim(x) != 1:
        raise ValueError("x must be a vector")
    means = np.zeros(len(x))
    mean = 0.0
    for k, value in enumerate(np.array(x, dtype=float).tolist(), start=1):
        mean += (value - mean) / k
        means[k - 1] = mean
    return means
