"""A generator of its own, so that the results can be repeated."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("n must be at least 2")
    rng = np.random.default_rng(1)
    y = g(sample(n, rng))
    m = np.mean(y)
    s = np.sqrt(np.sum((y - m) ** 2) / (n - 1))
    return m, s / np.sqrt(n)
