"""The variance is the mean of the squares minus the square of the mean."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    if n < 2:
        raise ValueError("a single value has no spread")
    y = f(a + (b - a) * rng.random(n))
    m = np.mean(y)
    v = (np.mean(y * y) - m * m) * n / (n - 1)
    return (b - a) * m, abs(b - a) * np.sqrt(v) / np.sqrt(n)
