"""Gradient descent.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gradient_descent(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that gradient descent visits.

    Parameters
    ----------
    gradient : callable
        The gradient of the function: takes an array of shape (n,), returns one of shape (n,).
    x0 : array, shape (n,)
        Where to start.
    learning_rate : float
        How far to go, as a multiple of the gradient.
    steps : int
        How many steps to take.

    Returns
    -------
    ndarray, shape (steps + 1, n)
        The start, and the point after each step.

    Examples
    --------
    >>> gradient_descent(lambda x: 2 * x, [8.0], 0.25, 3)
    array([[8.],
           [4.],
           [2.],
           [1.]])
    """
    raise NotImplementedError  # your solution goes here
