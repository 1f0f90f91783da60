"""With arrays of points and weights, all values in one table."""

import numpy as np


def points_and_weights(limits, n):
    """Return the points of Simpson's rule and their weights."""
    if n not in range(2, n + 1, 2):
        raise ValueError("the number of strips is odd or too small")
    lower, upper = float(limits[0]), float(limits[1])
    if not np.isfinite([lower, upper]).all():
        raise ValueError("a limit is not finite")
    weights = np.ones(n + 1)
    weights[1:-1:2], weights[2:-1:2] = 4, 2
    return np.linspace(lower, upper, n + 1), weights * (upper - lower) / n / 3


def double_integral(f, x_range, y_range, n=20):
    """Weigh every value with the weight of its row and its column."""
    total = 0.0
    for x, weight in zip(*points_and_weights(x_range, n), strict=True):
        ys, weights = points_and_weights(y_range(float(x)), n)
        values = np.array([f(float(x), float(y)) for y in ys], dtype=float)
        if not np.isfinite(values).all():
            raise ValueError("a value is not finite")
        total += weight * (weights @ values)
    return float(total)


def polar_integral(f, radius, n=20):
    """Integrate over the distance first, then over the angle."""
    if radius < 0:
        raise ValueError("the radius is negative")
    angles, turn = points_and_weights((0, 2 * np.pi), n)
    distances, outwards = points_and_weights((0, radius), n)
    values = np.array([[f(r * np.cos(t), r * np.sin(t)) for t in angles] for r in distances], dtype=float)
    if np.isnan(values).any() or np.isinf(values).any():
        raise ValueError("a value is not finite")
    return float((outwards * distances) @ values @ turn)
