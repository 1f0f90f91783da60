"""The variance is the mean square minus the squared mean."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("n must be 2 or more")
    y = np.array([float(v) for v in g(sample(n, rng))])
    mean = y.mean()
    variance = (np.mean(y**2) - mean**2) * n / (n - 1)
    return mean, np.sqrt(abs(variance) / n)
