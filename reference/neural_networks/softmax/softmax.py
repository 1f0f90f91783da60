"""Reference solution for softmax."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def softmax(x: ArrayLike, axis: int = -1) -> NDArray[np.float64]:
    """Return the distribution that belongs to each vector of scores."""
    x = np.asarray(x, dtype=float)
    # Written so that NaN, for which every comparison is false, is refused too.
    if x.size == 0 or not np.all(x < np.inf):
        raise ValueError("x must have at least one entry, and neither NaN nor plus infinity")
    # An axis that x does not have raises numpy's AxisError, which is a ValueError.
    largest = x.max(axis=axis, keepdims=True)
    if np.any(largest == -np.inf):
        raise ValueError("at least one entry along the axis must be above minus infinity")

    # The same number subtracted from all scores changes no share.  With the largest score of each
    # vector, the largest exponential is 1: nothing overflows, and the sum is at least 1.
    weights = np.exp(x - largest)
    return np.asarray(weights / weights.sum(axis=axis, keepdims=True))
