"""Gradient of the mean squared error.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def least_squares_gradient(x: ArrayLike, y: ArrayLike, w: ArrayLike) -> NDArray[np.float64]:
    """Return the gradient of the mean squared error of a linear model.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    y : array, shape (n,)
        The targets.
    w : array, shape (d,)
        The weights at which the gradient is taken.

    Returns
    -------
    ndarray, shape (d,)
        The partial derivatives with respect to the weights.

    Examples
    --------
    >>> least_squares_gradient([[1.0], [2.0]], [1.0, 1.0], [1.0])
    array([2.])
    """
    raise NotImplementedError  # your solution goes here
