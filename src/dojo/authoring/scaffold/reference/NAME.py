"""Reference solution for NAME."""

import math


def NAME(x: float) -> float:
    """Return TODO: in one line."""
    if math.isnan(x):
        raise ValueError("x must be a number")
    # TODO: comment where the mathematics needs a reason.
    return 2 * x
