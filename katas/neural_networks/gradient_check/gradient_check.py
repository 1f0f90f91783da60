"""Checking a gradient.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def gradient_error(
    f: Callable[[NDArray[np.float64]], float],
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x: ArrayLike,
    h: float = 1e-5,
) -> float:
    """Return the relative error between a gradient and central differences.

    Parameters
    ----------
    f : callable
        Takes an array of floats with the shape of `x` and returns a number.
    gradient : callable
        Takes the same and returns an array of this shape: what is to be checked.
    x : array, any shape
        Where it is checked.
    h : float
        The step to each side, the same in every entry.

    Returns
    -------
    float
        From 0, where both agree, to 1; 0 if both are zero.

    Examples
    --------
    >>> gradient_error(lambda x: 3.0 * x[0], lambda x: np.array([3.0]), np.array([1.0]), 0.5)
    0.0
    """
    raise NotImplementedError  # your solution goes here
