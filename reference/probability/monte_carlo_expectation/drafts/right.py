"""The mean of the values at n samples, and their standard deviation over the square root of n."""

import math


def monte_carlo_expectation(g, sample, n, rng):
    if n < 2:
        raise ValueError("one value has no spread")
    values = g(sample(n, rng))
    mean = sum(values) / n
    variance = sum((value - mean) ** 2 for value in values) / (n - 1)
    return mean, math.sqrt(variance / n)
