"""Many midpoints, one number at a time, with the product t log t as a function of its own."""

import math


def differential_entropy(pdf, a, b):
    """Return the sum over two thousand midpoints."""
    if not (math.isfinite(a) and math.isfinite(b)) or a >= b:
        raise ValueError("no interval")
    n = 2000
    h = (b - a) / n
    values = [float(pdf(a + (i + 0.5) * h)) for i in range(n)]
    if not all(math.isfinite(value) and value >= 0 for value in values):
        raise ValueError("a value is negative or not finite")
    if not abs(h * math.fsum(values) - 1) <= 1e-3:
        raise ValueError("the area is not 1")
    return -h * math.fsum(value * math.log(value) for value in values if value)
