"""Point by point, with Welford's recursion for the mean and the sum of squared deviations."""

import math


def monte_carlo_integral(f, a, b, n, rng):
    """Return estimate and standard error from one value at a time."""
    if n < 2 or not all(map(math.isfinite, (a, b))):
        raise ValueError("n must be at least 2, and a and b finite")
    mean = squares = 0.0
    for count in range(1, n + 1):
        share = rng.uniform()
        value = float(f(share * a + (1 - share) * b))
        if not math.isfinite(value):
            raise ValueError(f"a value of f is {value}")
        deviation = value - mean
        mean += deviation / count
        squares += deviation * (value - mean)
    length = b - a
    return length * mean, abs(length) * math.sqrt(squares / (n - 1) / n)
