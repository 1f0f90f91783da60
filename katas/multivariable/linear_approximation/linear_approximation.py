"""Linear approximation.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def linear_approximation(
    f: Callable[[NDArray[np.float64]], float], x0: ArrayLike, h: float = 1e-5
) -> Callable[[ArrayLike], float]:
    """Return the function whose graph touches that of another at a point.

    Parameters
    ----------
    f : callable
        A function from arrays of floats of shape (n,) to numbers.
    x0 : array, shape (n,)
        The point.
    h : float
        The step of the central differences.

    Returns
    -------
    callable
        A function from arrays of shape (n,) to floats: f(x0) plus the gradient at x0 times x - x0.

    Examples
    --------
    >>> plane = linear_approximation(lambda v: v[0] * v[1], [2.0, 3.0], 0.5)
    >>> plane([3.0, 3.0])
    9.0
    """
    raise NotImplementedError  # your solution goes here
