"""Gradient of a quadratic.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def quadratic_gradient(a: ArrayLike, b: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Return the gradient of half of x . A x, minus b . x.

    Parameters
    ----------
    a : array, shape (n, n)
        The matrix, which need not be symmetric.
    b : array, shape (n,)
        The linear part.
    x : array, shape (n,)
        Where the gradient is taken.

    Returns
    -------
    ndarray, shape (n,)
        The partial derivatives.

    Examples
    --------
    >>> quadratic_gradient([[2.0, 0.0], [0.0, 4.0]], [1.0, 0.0], [3.0, 1.0])
    array([5., 4.])
    """
    raise NotImplementedError  # your solution goes here
