"""Antiderivative.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def antiderivative(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the area accumulated up to each point.

    Parameters
    ----------
    x : array, shape (n,)
        Points, rising.
    y : array, shape (n,)
        The values of a function there.

    Returns
    -------
    ndarray, shape (n,)
        The area from the first point to each point, below the lines that join the values; the first is 0.

    Examples
    --------
    >>> antiderivative([0.0, 1.0, 3.0], [1.0, 3.0, 3.0])
    array([0., 2., 8.])
    """
    raise NotImplementedError  # your solution goes here
