"""Reference solution for monte_carlo_integral."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np


def monte_carlo_integral(
    f: Callable[[Any], Any], a: float, b: float, n: int, rng: np.random.Generator
) -> tuple[float, float]:
    """Return an estimate of the integral of a function from a to b, and its standard error."""
    if not (math.isfinite(a) and math.isfinite(b)):
        raise ValueError(f"the limits must be finite, not {a} and {b}")
    if n < 2:
        raise ValueError(f"n must be at least 2, not {n}: a spread cannot be seen in fewer values")

    # Not rng.uniform(a, b), which refuses a > b.  Here the sign of b - a turns the direction.
    points = a + (b - a) * rng.random(n)
    values = np.asarray(f(points), dtype=float)
    if values.shape != points.shape:
        raise ValueError(f"f must return one value for each of {n} points, not shape {values.shape}")
    if not np.isfinite(values).all():
        raise ValueError("f must have finite values between the limits")

    # The spread is that of the values about their own mean, hence n - 1.  A standard error has no sign.
    spread = values.std(ddof=1)
    return float((b - a) * values.mean()), float(abs(b - a) * spread / math.sqrt(n))
