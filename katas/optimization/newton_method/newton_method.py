"""Newton's method for minima.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def newton_minimise(
    f: Callable[[NDArray[np.float64]], float],
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    hessian: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    tolerance: float = 1e-10,
    max_steps: int = 100,
) -> NDArray[np.float64]:
    """Return a point where the gradient of a function is small, found by Newton's method with backtracking.

    Parameters
    ----------
    f : callable
        The function: takes an array of shape (n,), returns a number.
    gradient : callable
        Its gradient: returns an array of shape (n,).
    hessian : callable
        Its Hessian: returns a symmetric array of shape (n, n).
    x0 : array, shape (n,)
        Where to start.
    tolerance : float
        How large the norm of the gradient may be in the end.
    max_steps : int
        How many steps to take at most.

    Returns
    -------
    ndarray, shape (n,)
        The first point with a gradient whose norm is at most `tolerance`.

    Raises
    ------
    ValueError
        If there is no such point after `max_steps` steps.

    Examples
    --------
    >>> def f(x):
    ...     return (x[0] - 3) ** 2
    >>> newton_minimise(f, lambda x: 2 * (x - 3), lambda x: np.array([[2.0]]), [8.0])
    array([3.])
    """
    raise NotImplementedError  # your solution goes here
