"""One sample at a time, with Welford's recursion for the mean and the sum of squared deviations."""

import math

import numpy as np


def monte_carlo_expectation(g, sample, n, rng):
    """Return estimate and standard error from samples drawn one by one."""
    if n <= 1:
        raise ValueError("n must be 2 or more")
    mean = squares = 0.0
    for count in range(1, n + 1):
        row = sample(1, rng)
        if np.shape(row)[:1] != (1,):
            raise ValueError("sample(1, rng) must return one sample in one row")
        value = g(row)
        if np.shape(value) != (1,):
            raise ValueError("g must return one value for one sample")
        value = float(value[0])
        if not math.isfinite(value):
            raise ValueError(f"a value is {value}")
        deviation = value - mean
        mean += deviation / count
        squares += deviation * (value - mean)
    return mean, math.sqrt(squares / (n - 1)) / math.sqrt(n)
