"""The samples are averaged first, and then g is taken."""

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("n must be at least 2")
    x = sample(n, rng)
    y = g(x)
    m = sum(y) / n
    s2 = sum((y - m) ** 2) / (n - 1)
    return g(np.mean(x, axis=0)), np.sqrt(s2 / n)
