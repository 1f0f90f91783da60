"""Reference solution for numerical_derivative."""

import math
from collections.abc import Callable


def numerical_derivative(f: Callable[[float], float], x: float, h: float = 1e-5) -> float:
    """Return the central difference of a function at a point."""
    # The chain says that both points are finite and differ from x in floating point.  It also fails
    # for a step that is zero or negative, and for NaN, with which every comparison is false.
    if not -math.inf < x - h < x < x + h < math.inf:
        raise ValueError(f"x + h and x - h must be finite numbers on both sides of x = {x}; h is {h}")

    # The even terms of Taylor's formula cancel, that is why the error is of order h^2, not h.
    return (f(x + h) - f(x - h)) / (2 * h)
