"""The two formulas, with the points on the line from a to b."""

import numpy as np


def monte_carlo_integral(f, a, b, n, rng):
    if n < 2:
        raise ValueError("one value has no spread")
    y = f(a + (b - a) * rng.random(n))
    mean = sum(y) / n
    variance = sum((y - mean) ** 2) / (n - 1)
    return (b - a) * mean, abs(b - a) * np.sqrt(variance / n)
