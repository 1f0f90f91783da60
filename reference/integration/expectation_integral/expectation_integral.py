"""Reference solution for expectation_integral."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

STRIPS = 1000


def expectation_integral(g: Callable[[Any], Any], pdf: Callable[[Any], Any], a: float, b: float) -> float:
    """Return the expectation of a function of a random variable."""
    # Written so that NaN, for which every comparison is false, is refused too.
    if not -math.inf < a < b < math.inf:
        raise ValueError(f"expected finite a < b, not {a} and {b}")
    x = np.linspace(a, b, STRIPS + 1)
    values, density = np.asarray(g(x)), np.asarray(pdf(x))
    if not (np.isfinite(values).all() and np.isfinite(density).all() and (density >= 0).all()):
        raise ValueError("g and pdf must have finite values, and pdf none below 0")
    area = _simpson(density, a, b)
    if abs(area - 1) > 1e-3:
        raise ValueError(f"the area below a density is 1, not {area}")
    return _simpson(values * density, a, b)


def _simpson(y: NDArray[np.float64], a: float, b: float) -> float:
    """Return the integral of a function with these values at equally spaced points."""
    total = y[0] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum() + y[-1]
    return float((b - a) / (3 * STRIPS) * total)
