"""All points first, between two ends that are known exactly."""

import numpy as np


def riemann_sum(f, a, b, n, rule="midpoint"):
    """Return the width times the sum of an array of heights."""
    if n < 1 or not (np.isfinite(a) and np.isfinite(b)):
        raise ValueError("no strips, or no interval")
    edges = np.linspace(a, b, n + 1)
    if rule == "left":
        points = edges[:-1]
    elif rule == "right":
        points = edges[1:]
    elif rule == "midpoint":
        points = (edges[:-1] + edges[1:]) / 2
    else:
        raise ValueError("unknown rule")
    heights = np.array([f(float(point)) for point in points], dtype=float)
    if not np.isfinite(heights).all():
        raise ValueError("a height is not finite")
    return float(np.sum(heights) * (float(b) - float(a)) / n)
