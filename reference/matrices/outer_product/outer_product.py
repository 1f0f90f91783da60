"""Reference solution for outer_product."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def outer_product(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the outer product of two vectors."""
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 1 or y.ndim != 1:
        raise ValueError(f"x and y must be vectors, not of shapes {x.shape} and {y.shape}")
    # A column meets a row: numpy stretches both to the full table.
    return x[:, np.newaxis] * y
