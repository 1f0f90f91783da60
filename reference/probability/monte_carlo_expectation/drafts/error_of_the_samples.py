"""The spread is that of the samples, which g has not seen."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("n < 2")
    x = sample(n, rng)
    estimate = np.mean(g(x))
    error = np.std(x, ddof=1) / np.sqrt(n)
    return estimate, error
