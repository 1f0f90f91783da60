"""Nothing is said about a single point."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    y = f(rng.random(n) * (b - a) + a)
    mean = y.sum() / n
    s2 = ((y - mean) ** 2).sum() / (n - 1)
    return (b - a) * mean, np.abs(b - a) * np.sqrt(s2 / n)
