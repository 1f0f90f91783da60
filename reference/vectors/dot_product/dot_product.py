"""Reference solution for dot_product."""

import numpy as np
from numpy.typing import ArrayLike


def dot_product(x: ArrayLike, y: ArrayLike) -> float:
    """Return the dot product of two vectors."""
    # As floats before the multiplication: in uint8, for example, 100 * 100 is 16.
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError(f"x and y must be vectors of the same length, not of shapes {x.shape} and {y.shape}")
    return float(np.sum(x * y))
