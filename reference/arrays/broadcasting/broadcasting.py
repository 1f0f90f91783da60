"""Reference solution for broadcasting."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def centre_columns(x: ArrayLike) -> NDArray[np.float64]:
    """Return a table less the mean of each column."""
    x = np.asarray(x, dtype=float)
    if x.ndim != 2 or len(x) == 0:
        raise ValueError(f"x must have two axes and at least one row, but has shape {x.shape}")
    # (n, d) and (d,): aligned at the right, the means are repeated for every row.
    return x - x.mean(axis=0)


def difference_table(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the differences of all pairs, one entry from each vector."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or y.ndim != 1:
        raise ValueError(f"x and y must have one axis each, but have shapes {x.shape} and {y.shape}")
    # A column of shape (n, 1) and a row of shape (m,) grow into (n, m).
    return x[:, np.newaxis] - y
