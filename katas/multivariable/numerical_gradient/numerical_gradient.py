"""Numerical gradient.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def numerical_gradient(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, h: float = 1e-5
) -> NDArray[np.float64]:
    """Return the central difference of a function in each of its variables.

    Parameters
    ----------
    f : callable
        Takes an array of floats with the shape of `x` and returns a number.
    x : array, any shape
        Where the gradient is wanted.
    h : float
        The step to each side, the same in every variable.

    Returns
    -------
    ndarray, the shape of `x`
        In each place, the central difference of `f` in the entry of `x` there.

    Examples
    --------
    >>> numerical_gradient(lambda v: v[0] * v[1], [2.0, 3.0], 0.5)
    array([3., 2.])
    """
    raise NotImplementedError  # your solution goes here
