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
    x : array, shape (n,)
        Where the Hessian is wanted.
    h : float
        The step to each side, the same in every variable.

    Returns
    -------
    ndarray, shape (n, n)
        In row `i` and column `j` the central difference in variable `i` of the central difference in
        variable `j`.

    Examples
    --------
    >>> hessian(lambda v: v[0] ** 2 + 3 * v[0] * v[1], [2.0, 1.0], 0.5)
    array([[2., 3.],
           [3., 0.]])
    """
    raise NotImplementedError  # your solution goes here
