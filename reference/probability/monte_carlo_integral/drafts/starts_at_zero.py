"""The random numbers are stretched and not moved."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    if n < 2:
        raise ValueError("n must be 2 or more")
    y = [f((b - a) * rng.random()) for _ in range(n)]
    return (b - a) * np.mean(y), abs(b - a) * np.std(y, ddof=1) / np.sqrt(n)
