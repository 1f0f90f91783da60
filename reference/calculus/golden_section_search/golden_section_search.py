"""Reference solution for golden_section_search."""

import math
from collections.abc import Callable

GOLDEN = (math.sqrt(5) - 1) / 2


def golden_section_search(f: Callable[[float], float], a: float, b: float, tolerance: float) -> float:
    """Return where a unimodal function is smallest."""
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (-math.inf < a < b < math.inf and tolerance > 0):
        raise ValueError(f"expected finite a < b and a positive tolerance, not {a}, {b} and {tolerance}")

    def value(x: float) -> float:
        y = f(x)
        if math.isnan(y):
            raise ValueError(f"f is NaN at {x}")
        return y

    c, d = b - GOLDEN * (b - a), a + GOLDEN * (b - a)
    of_c, of_d = value(c), value(d)
    while b - a > tolerance:
        # The point that stays inside is kept with its value: one new value for each round.
        if of_c < of_d:
            b, d, of_d = d, c, of_c
            c = b - GOLDEN * (b - a)
            of_c = value(c)
        else:
            a, c, of_c = c, d, of_d
            d = a + GOLDEN * (b - a)
            of_d = value(d)
    return float(a)
