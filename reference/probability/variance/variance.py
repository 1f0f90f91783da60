"""Reference solution for variance."""

import numpy as np
from numpy.typing import ArrayLike


def variance(values: ArrayLike, probabilities: ArrayLike) -> float:
    """Return the variance of a random variable X with finitely many values."""
    x, p = np.asarray(values), np.asarray(probabilities)
    if x.ndim != 1 or x.shape != p.shape:
        raise ValueError(
            f"values and probabilities must have the same shape (n,), but have {x.shape} and {p.shape}"
        )
    # Written so that NaN, for which every comparison is false, is refused too.
    if not (np.all(p >= 0) and abs(p.sum() - 1) <= 1e-9):
        raise ValueError("probabilities must have entries of at least 0 that sum to 1")

    # The mean is subtracted before squaring: the difference of two large squares would lose its digits.
    deviations = x - np.sum(p * x)
    return float(np.sum(p * deviations**2))
