"""Reference solution for trapezoidal_rule."""

import numpy as np
from numpy.typing import ArrayLike


def trapezoidal_rule(x: ArrayLike, y: ArrayLike) -> float:
    """Return the integral of a function known at some points, by the trapezoidal rule."""
    # As float64, because differences and sums of small integers may leave the range of their type.
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or len(x) == 0:
        raise ValueError(f"x and y must be vectors of the same length >= 1, not {x.shape} and {y.shape}")
    if not (np.all(np.isfinite(x)) and np.all(np.isfinite(y))):
        raise ValueError("every entry of x and y must be finite")
    widths = np.diff(x)
    if not (np.all(widths > 0) or np.all(widths < 0)):
        raise ValueError("x must rise from each entry to the next, or fall from each to the next")

    # Falling points have negative widths, and so the sign of the integral comes out by itself.
    return float(np.sum(widths * (y[:-1] + y[1:])) / 2)
