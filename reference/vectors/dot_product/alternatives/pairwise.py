"""The product of two halves, each a dot product of its own: the rounding error grows like log n."""

import numpy as np


def dot_product(x, y):
    """Return the dot product by halving the vectors."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 1 or y.ndim != 1 or len(x) != len(y):
        raise ValueError("two vectors of the same length were expected")
    return _halved(x.tolist(), y.tolist())


def _halved(x, y):
    if len(x) <= 1:
        return x[0] * y[0] if x else 0
    middle = len(x) // 2
    return _halved(x[:middle], y[:middle]) + _halved(x[middle:], y[middle:])
