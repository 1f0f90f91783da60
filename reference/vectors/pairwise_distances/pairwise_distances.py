"""Reference solution for pairwise_distances."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pairwise_distances(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the distance from every row of one data set to every row of another."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 2 or y.ndim != 2 or x.shape[1] != y.shape[1]:
        raise ValueError(f"x and y must be matrices with as many columns, not {x.shape} and {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise ValueError("x and y must not hold NaN or infinite entries")
    # One table for each feature in turn: no array is larger than the result.  A difference cancels
    # nothing that is not equal, while x² - 2xy + y² loses its digits for neighbours far from zero.
    squares = np.zeros((len(x), len(y)))
    for k in range(x.shape[1]):
        squares += (x[:, k, np.newaxis] - y[:, k]) ** 2
    return np.sqrt(squares)
