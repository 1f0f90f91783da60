"""Reference solution for critical_point_kind."""

import math
from collections.abc import Callable


def critical_point_kind(f: Callable[[float], float], x: float, h: float = 1e-3) -> str:
    """Return which kind of critical point a function has at a point."""
    # The chain fails for a step that is zero, negative or lost to rounding, and for NaN.
    if not -math.inf < x - h < x < x + h < math.inf:
        raise ValueError(f"x - h and x + h must be finite numbers on both sides of x = {x}; h is {h}")
    left, here, right = f(x - h), f(x), f(x + h)
    if not all(map(math.isfinite, (left, here, right))) or here in (left, right):
        raise ValueError(f"the values {left}, {here}, {right} do not tell")
    lower_neighbours = (left < here) + (right < here)
    return ("minimum", "inflection", "maximum")[lower_neighbours]
