"""Directional derivative.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def directional_derivative(
    f: Callable[[NDArray[np.float64]], float], x: ArrayLike, direction: ArrayLike, h: float = 1e-5
) -> float:
    """Return the slope of a function in a direction, by a central difference.

    Parameters
    ----------
    f : callable
        A function from arrays of floats of shape (n,) to numbers.
    x : array, shape (n,)
        The point.
    direction : array, shape (n,)
        The direction, not 0; its length does not matter.
    h : float
        The distance of the two points from x.

    Returns
    -------
    float
        The difference of the values at x + h u and x - h u, over 2 h, for the unit vector u in this
        direction.

    Raises
    ------
    ValueError
        If the direction is 0.

    Examples
    --------
    >>> directional_derivative(lambda v: 10 * v[0], [1.0, 2.0], [3.0, 4.0], 0.5)
    6.0
    """
    raise NotImplementedError  # your solution goes here
