"""Reference solution for polynomial_derivative."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def polynomial_derivative(coefficients: ArrayLike) -> NDArray[np.float64]:
    """Return the coefficients of the derivative of a polynomial."""
    c = np.asarray(coefficients)
    if c.ndim != 1:
        raise ValueError(f"the coefficients must be a vector, not of shape {c.shape}")
    # The exponents of what is left are 1, 2, ..., and the constant is gone.
    return c[1:] * np.arange(1, len(c))
