"""The spread of the values is reported."""

import math


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("n is too small")
    values = g(sample(n, rng))
    mean = sum(values) / len(values)
    total = 0
    for v in values:
        total += (v - mean) ** 2
    return mean, math.sqrt(total / (n - 1))
