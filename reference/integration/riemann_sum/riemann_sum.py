"""Reference solution for riemann_sum."""

import math
from collections.abc import Callable

PLACES = {"left": 0.0, "right": 1.0, "midpoint": 0.5}


def riemann_sum(f: Callable[[float], float], a: float, b: float, n: int, rule: str = "midpoint") -> float:
    """Return a Riemann sum of a function."""
    if n < 1 or rule not in PLACES:
        raise ValueError(
            f"expected at least one strip and a rule of {', '.join(PLACES)}, not {n} and {rule!r}"
        )
    if not math.isfinite(b - a):
        raise ValueError(f"the limits must be finite, not {a} and {b}")
    h = (b - a) / n
    # Each point from a anew: a running sum of widths would add up their rounding errors.
    total = math.fsum(f(a + (i + PLACES[rule]) * h) for i in range(n))
    if not math.isfinite(total):
        raise ValueError("f must have finite values between the limits")
    return h * total
