"""Adam.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def adam(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
) -> NDArray[np.float64]:
    """Return the points that Adam visits.

    Parameters
    ----------
    gradient : callable
        The gradient of the function: takes an array of shape (n,), returns one of shape (n,).
    x0 : array, shape (n,)
        Where to start.
    learning_rate : float
        Roughly how far a coordinate moves in one step.
    steps : int
        How many steps to take.
    beta1, beta2 : float
        How much of the past is kept in the averages of the gradient and of its square.
    epsilon : float
        What is added to the square root of the average square.

    Returns
    -------
    ndarray, shape (steps + 1, n)
        The start, and the point after each step.

    Examples
    --------
    >>> adam(lambda x: 2 * x, [8.0, -3.0], 0.5, 1).round(6)
    array([[ 8. , -3. ],
           [ 7.5, -2.5]])
    """
    raise NotImplementedError  # your solution goes here
