"""Reference solution for partial_sums."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def partial_sums(terms: ArrayLike) -> NDArray[np.float64]:
    """Return the running totals of some terms."""
    sums = np.array(terms)
    if sums.ndim != 1:
        raise ValueError(f"the terms must be a vector, not of shape {sums.shape}")
    for k in range(1, len(sums)):
        sums[k] += sums[k - 1]
    return sums


def geometric_series(ratio: float) -> float:
    """Return the sum of all powers of a number, from the power 0 on."""
    # Written so that NaN, for which every comparison is false, is refused too.
    if not -1 < ratio < 1:
        raise ValueError(f"the ratio must be between -1 and 1, not {ratio}")
    return 1 / (1 - ratio)
