"""The error gets the factor of the estimate, with its sign."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    if n == 1:
        raise ValueError("n must be at least 2")
    width = b - a
    heights = f(a + width * rng.random(n))
    estimate = width * np.mean(heights)
    error = width * np.std(heights, ddof=1) / n**0.5
    return estimate, error
