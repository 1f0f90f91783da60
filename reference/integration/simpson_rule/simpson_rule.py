"""Reference solution for simpson_rule."""

import math
from collections.abc import Callable


def simpson_rule(f: Callable[[float], float], a: float, b: float, n: int) -> float:
    """Return an approximation of the integral of a function, by parabolas."""
    if n < 2 or n % 2:
        raise ValueError(f"n must be even and at least 2, not {n}")
    if not math.isfinite(b - a):
        raise ValueError(f"the limits must be finite, not {a} and {b}")
    h = (b - a) / n
    y = [f(a + i * h) for i in range(n + 1)]
    # Inside, the middles of the parabolas have odd numbers, and where two of them meet even ones.
    total = math.fsum([y[0], y[n], 4 * math.fsum(y[1::2]), 2 * math.fsum(y[2:n:2])])
    if not math.isfinite(total):
        raise ValueError("f must have finite values between the limits")
    return h / 3 * total
