"""Reference solution for gaussian_quadrature."""

import math
from collections.abc import Callable


def gaussian_quadrature(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    """Return an approximation of the integral of a function, from its values at the nodes of Gauss."""
    if n < 1:
        raise ValueError(f"n must be at least 1, not {n}")
    middle, half = (a + b) / 2, (b - a) / 2
    if not math.isfinite(half):
        raise ValueError(f"the limits must be finite, not {a} and {b}")
    total = math.fsum(weight * f(middle + half * t) for t, weight in _nodes_and_weights(n))
    if not math.isfinite(total):
        raise ValueError("f must have finite values between the limits")
    return half * total


def _nodes_and_weights(n: int) -> list[tuple[float, float]]:
    """Return the nodes on [-1, 1], each with its weight."""
    found = []
    for i in range(1, n + 1):
        t = math.cos(math.pi * (i - 0.25) / (n + 0.5))
        # The guess is so near that each step doubles the digits: five are more than enough.
        for _ in range(5):
            value, slope = _legendre(n, t)
            t -= value / slope
        slope = _legendre(n, t)[1]
        found.append((t, 2 / ((1 - t * t) * slope * slope)))
    return found


def _legendre(n: int, t: float) -> tuple[float, float]:
    """Return the Legendre polynomial of degree n at t, and its derivative there."""
    before, value = 1.0, t
    for k in range(2, n + 1):
        before, value = value, ((2 * k - 1) * t * value - (k - 1) * before) / k
    return value, n * (t * value - before) / (t * t - 1)
