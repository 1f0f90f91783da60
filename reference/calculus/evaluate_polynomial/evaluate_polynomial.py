"""Reference solution for evaluate_polynomial."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def evaluate_polynomial(coefficients: ArrayLike, x: ArrayLike) -> float | NDArray[np.float64]:
    """Return the value of a polynomial, by Horner's rule."""
    c, x = np.asarray(coefficients), np.asarray(x)
    if c.ndim != 1:
        raise ValueError(f"the coefficients must be a vector, not of shape {c.shape}")
    value = np.zeros(x.shape)
    for coefficient in c[::-1]:
        value = value * x + coefficient
    return value if x.ndim else float(value)
