"""Reference solution for bisection."""

import math
from collections.abc import Callable


def bisection(f: Callable[[float], float], a: float, b: float, tolerance: float) -> float:
    """Return a root of a function between two points where its signs differ."""
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError(f"expected finite a < b and a positive tolerance, not {a}, {b} and {tolerance}")
    # Signs and not products of values: those could be too small, or too large, for a float.
    of_a, of_b = _sign(f(a)), _sign(f(b))
    if of_a == of_b != 0:
        raise ValueError(f"f has the same sign at {a} and at {b}")
    # A zero counts as a sign of its own: at b it draws the bracket to b, in the middle it ends the search.
    while of_a != 0 and b - a > tolerance:
        middle = a + (b - a) / 2
        if not a < middle < b:
            break  # a and b are neighbours among the floats
        of_middle = _sign(f(middle))
        if of_middle == of_b:
            b = middle
        else:
            a, of_a = middle, of_middle
    return float(a)


def _sign(value: float) -> int:
    if math.isnan(value):
        raise ValueError("a value of f is NaN")
    return (value > 0) - (value < 0)
