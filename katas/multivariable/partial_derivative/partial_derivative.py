"""Partial derivative.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def partial_derivative(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, i: int, h: float = 1e-5
) -> float:
    """Return the central difference of a function in one of its variables.

    Parameters
    ----------
    f : callable
        A function from arrays of floats of shape (n,) to numbers.
    x : array, shape (n,)
        The point.
    i : int
        The index of the variable, from 0 to n - 1.
    h : float
        The step to either side.

    Returns
    -------
    float
        The difference of the values at x + h e_i and x - h e_i, over 2 h.

    Examples
    --------
    >>> partial_derivative(lambda v: v[0] * v[1], [2.0, 3.0], 0, 0.5)
    3.0
    """
    raise NotImplementedError  # your solution goes here
