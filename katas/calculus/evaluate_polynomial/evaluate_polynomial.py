"""Horner's rule.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def evaluate_polynomial(coefficients: ArrayLike, x: ArrayLike) -> float | NDArray[np.float64]:
    """Return the value of a polynomial.

    Parameters
    ----------
    coefficients : array, shape (k,)
        Lowest power first.
    x : float or array, any shape
        Where to evaluate it: a number or an array.

    Returns
    -------
    float or ndarray
        The value, or the values in the shape of `x`.

    Examples
    --------
    >>> evaluate_polynomial([1.0, 0.0, 2.0], 3.0)
    19.0
    """
    raise NotImplementedError  # your solution goes here
