"""Reference solution for function_distance."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np

STRIPS = 1000


def mean_squared_distance(f: Callable[[Any], Any], g: Callable[[Any], Any], a: float, b: float) -> float:
    """Return the mean squared distance of two functions on an interval."""
    # Written so that NaN, for which every comparison is false, is refused too.
    if not -math.inf < a < b < math.inf:
        raise ValueError(f"expected finite a < b, not {a} and {b}")
    x = np.linspace(a, b, STRIPS + 1)
    of_f, of_g = np.asarray(f(x)), np.asarray(g(x))
    # Each on its own, because the difference of two infinities is NaN with a warning.
    if not (np.isfinite(of_f).all() and np.isfinite(of_g).all()):
        raise ValueError("f and g must have finite values between the limits")
    squares = (of_f - of_g) ** 2
    # Simpson's rule for a mean: the width of the strips over the length of the interval is 1 / STRIPS.
    total = squares[0] + 4 * squares[1::2].sum() + 2 * squares[2:-1:2].sum() + squares[-1]
    return float(total / (3 * STRIPS))
