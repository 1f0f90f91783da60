"""Reference solution for p_norm."""

import math

import numpy as np
from numpy.typing import ArrayLike


def p_norm(x: ArrayLike, p: float) -> float:
    """Return the p-norm of a vector."""
    sizes = np.abs(np.asarray(x, dtype=float))
    if sizes.ndim != 1 or not np.isfinite(sizes).all():
        raise ValueError(f"x must be a vector of finite numbers; its shape is {sizes.shape}")
    # Written so that NaN, for which every comparison is false, is refused too.
    if not p >= 1:
        raise ValueError(f"p must be at least 1, not {p}")

    largest = float(np.max(sizes, initial=0.0))
    if largest == 0 or p == math.inf:
        return largest
    # With sizes of at most 1 no power overflows, and one of them is 1, so not all of them vanish.
    return largest * float(np.sum((sizes / largest) ** p)) ** (1 / p)
