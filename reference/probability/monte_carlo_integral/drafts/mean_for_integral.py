"""The two results are those of the mean, in a loop."""

import math


def monte_carlo_integral(f, a, b, n, rng):
    if n == 1:
        raise ValueError("one point is too few")
    values = []
    for _ in range(n):
        values.append(f(a + (b - a) * rng.random()))
    mean = sum(values) / n
    s2 = 0
    for v in values:
        s2 += (v - mean) ** 2 / (n - 1)
    return float(mean), math.sqrt(s2 / n)
