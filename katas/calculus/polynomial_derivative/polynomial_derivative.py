"""Derivative of a polynomial.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def polynomial_derivative(coefficients: ArrayLike) -> NDArray[np.float64]:
    """Return the coefficients of the derivative of a polynomial.

    Parameters
    ----------
    coefficients : array, shape (k,)
        Lowest power first.

    Returns
    -------
    ndarray, shape (k - 1,)
        Lowest power first; shape (0,) if k is 0.

    Examples
    --------
    >>> polynomial_derivative([7.0, 1.0, 3.0])
    array([1., 6.])
    """
    raise NotImplementedError  # your solution goes here
