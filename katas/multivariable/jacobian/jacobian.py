"""Jacobian.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def jacobian(
    f: Callable[[NDArray[np.float64]], ArrayLike], x: ArrayLike, h: float = 1e-5
) -> NDArray[np.float64]:
    """Return the central differences of each component of a function in each variable.

    Parameters
    ----------
    f : callable
        A function from arrays of floats of shape (n,) to arrays of shape (m,).
    x : array, shape (n,)
        The point, with n at least 1.
    h : float
        The step to either side.

    Returns
    -------
    ndarray, shape (m, n)
        Row i belongs to component i, column j to variable j.

    Examples
    --------
    >>> jacobian(lambda v: [v[0] * v[1], 3 * v[1]], [2.0, 5.0], 0.5)
    array([[5., 2.],
           [0., 3.]])
    """
    raise NotImplementedError  # your solution goes here
