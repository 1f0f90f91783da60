"""Nothing is said about a single sample."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    y = g(sample(n, rng))
    mean = np.mean(y)
    s2 = np.sum((y - mean) ** 2) / (n - 1)
    return mean, np.sqrt(s2 / n)
