"""Reference solution for newton_root."""

import math
from collections.abc import Callable


def newton_root(
    f: Callable[[float], float],
    df: Callable[[float], float],
    x0: float,
    tolerance: float = 1e-12,
    max_steps: int = 50,
) -> float:
    """Return a root of a function, found by Newton's method."""
    if not tolerance > 0:
        raise ValueError(f"tolerance must be positive, not {tolerance}")
    if max_steps < 1:
        raise ValueError(f"max_steps must be at least 1, not {max_steps}")

    x = x0
    for _ in range(max_steps):
        if not math.isfinite(x):
            raise ValueError(f"a guess must be finite, not {x}")
        value = f(x)
        if value == 0:
            return float(x)
        slope = df(x)
        if slope == 0 or not (math.isfinite(value) and math.isfinite(slope)):
            raise ValueError(f"no tangent at x = {x} meets the axis: f is {value} there, its slope {slope}")
        old, x = x, x - value / slope
        # An infinite x would pass the test below, because infinity is at most infinity.
        if math.isfinite(x) and abs(x - old) <= tolerance * max(1, abs(x)):
            return float(x)
    raise ValueError(f"no root within {max_steps} steps from {x0}; the last guess is {x}")
