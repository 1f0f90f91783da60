"""Plain Python: one exact sum of the products, rounded once."""

import math
from numbers import Real


def dot_product(x, y):
    """Return the dot product as a generator of terms gives it."""
    x, y = _as_list(x), _as_list(y)
    if len(x) != len(y):
        raise ValueError("the lengths differ")
    return math.fsum(a * b for a, b in zip(x, y, strict=True))


def _as_list(values):
    if isinstance(values, Real) or not all(isinstance(value, Real) for value in values):
        raise ValueError("a vector of numbers was expected")
    return [float(value) for value in values]
