"""Two thirds of the midpoint rule and one third of the trapezoidal rule, over strips of twice the width."""

import numpy as np


def simpson_rule(f, a, b, n):
    """Return the mean of two simpler rules, whose errors cancel."""
    if n < 2 or n % 2 == 1 or not np.isfinite([a, b]).all():
        raise ValueError("an even number of strips between finite limits is needed")
    points = np.linspace(a, b, n + 1)
    values = np.array([f(float(point)) for point in points], dtype=float)
    if not np.isfinite(values).all():
        raise ValueError("a value is not finite")
    width = (float(b) - float(a)) / (n // 2)
    ends = values[0::2]
    trapezoids = width * (np.sum(ends) - (ends[0] + ends[-1]) / 2)
    midpoints = width * np.sum(values[1::2])
    return float((2 * midpoints + trapezoids) / 3)
