"""The variance is divided by n."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    if n < 2:
        raise ValueError("n is too small")
    x = a + rng.random(n) * (b - a)
    y = f(x)
    s = np.sqrt(np.mean((y - np.mean(y)) ** 2))
    return np.mean(y) * (b - a), s / np.sqrt(n) * abs(b - a)
