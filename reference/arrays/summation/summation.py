"""Reference solution for summation."""

import numpy as np
from numpy.typing import ArrayLike


def position_sum(x: ArrayLike) -> float:
    """Return the sum of the entries, each multiplied by its position."""
    x = np.asarray(x, dtype=float)
    # Positions count from 1, and arange stops before its end.
    return float(np.sum(np.arange(1, len(x) + 1) * x))


def difference_product(x: ArrayLike) -> float:
    """Return the product of the differences of all pairs of entries."""
    x = np.asarray(x, dtype=float)
    product = 1.0  # the product of nothing
    for i in range(len(x)):
        # Every later entry minus this one: each pair comes once.
        product *= np.prod(x[i + 1 :] - x[i])
    return float(product)


def largest_gap(x: ArrayLike) -> float:
    """Return the largest distance between two entries."""
    x = np.asarray(x, dtype=float)
    if len(x) < 2:
        raise ValueError(f"x must have at least two entries, but has {len(x)}")
    # No two entries are farther apart than the largest and the smallest: one pass instead of all pairs.
    return float(x.max() - x.min())
