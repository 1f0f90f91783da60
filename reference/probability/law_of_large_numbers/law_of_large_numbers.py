"""Reference solution for law_of_large_numbers."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def running_mean(x: ArrayLike) -> NDArray[np.float64]:
    """Return the mean of the first entries of x: of the first one, the first two, and so on."""
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError(f"x must have one axis, but has shape {x.shape}")
    return np.asarray(np.cumsum(x) / np.arange(1, len(x) + 1))
