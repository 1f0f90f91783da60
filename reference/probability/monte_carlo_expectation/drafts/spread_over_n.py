"""numpy's standard deviation as it comes."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("two samples are needed")
    y = np.array(g(sample(n, rng)), dtype=float)
    return np.mean(y), np.std(y) / np.sqrt(n)
