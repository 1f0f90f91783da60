"""Hessian.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def hessian(f: Callable[[NDArray[np.float64]], float], x: ArrayLike, h: float = 1e-4) -> NDArray[np.float64]:
    """Return the second central differences of a function in every pair of its variables.

    Parameters
    ----------
    f : callable
        Takes an array of floats of shape (n,) and returns a number.
    x : array_like, shape (n,)
        Where the Hessian is wanted.
    h : float
        The step to each side, the same in every variable.

    Returns
    -------
    ndarray, shape (n, n)
        In row `i` and column `j` the central difference in variable `i` of the central difference in
        variable `j`.

    Raises
    ------
    ValueError
        If `x` is not a vector, if `h` is not positive and finite, if ``x + 2 * h`` or ``x - 2 * h`` has
        an entry that is not finite, if ``x + h`` or ``x - h`` has one that is rounded to the entry of
        `x`, or if `f` returns an array with one axis or more.

    Examples
    --------
    >>> hessian(lambda v: v[0] ** 2 + 3 * v[0] * v[1], [2.0, 1.0], 0.5)
    array([[2., 3.],
           [3., 0.]])
    """
    raise NotImplementedError  # your solution goes here
