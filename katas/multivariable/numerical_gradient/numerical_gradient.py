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
    x : array_like, any shape
        Where the gradient is wanted.
    h : float
        The step to each side, the same in every variable.

    Returns
    -------
    ndarray, the shape of `x`
        In each place, the central difference of `f` in the entry of `x` there.

    Raises
    ------
    ValueError
        If `h` is not positive and finite, if ``x + h`` or ``x - h`` has an entry that is not finite or
        that is rounded to the entry of `x`, or if `f` returns an array with one axis or more.

    Examples
    --------
    >>> numerical_gradient(lambda v: v[0] * v[1], [2.0, 3.0], 0.5)
    array([3., 2.])
    """
    raise NotImplementedError  # your solution goes here
