"""The values, each with its weight: half the distance between the points around it."""

import math
from numbers import Real


def trapezoidal_rule(x, y):
    """Return the weighted sum of the values, in plain Python."""
    x, y = _vector(x), _vector(y)
    if len(x) != len(y):
        raise ValueError("x and y differ in length")
    rising = all(a < b for a, b in zip(x, x[1:], strict=False))
    falling = all(a > b for a, b in zip(x, x[1:], strict=False))
    if not (rising or falling):
        raise ValueError("x is out of order")
    # The first and the last point stand for the missing neighbours at the two ends.
    before, after = [x[0], *x[:-1]], [*x[1:], x[-1]]
    return math.fsum((b - a) / 2 * value for a, b, value in zip(before, after, y, strict=True))


def _vector(values):
    values = list(values)
    if not values or not all(isinstance(value, Real) or _is_numpy_number(value) for value in values):
        raise ValueError("a vector of numbers was expected")
    values = [float(value) for value in values]
    if not all(math.isfinite(value) for value in values):
        raise ValueError("an entry is not finite")
    return values


def _is_numpy_number(value):
    return getattr(value, "ndim", 1) == 0
