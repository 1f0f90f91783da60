"""Nesterov's momentum.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def nesterov(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    beta: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that gradient descent with Nesterov's momentum visits.

    Parameters
    ----------
    gradient : callable
        The gradient of the function: takes an array of shape (n,), returns one of shape (n,).
    x0 : array, shape (n,)
        Where to start.
    learning_rate : float
        How much of the gradient is added to the velocity.
    beta : float
        How much of the velocity is kept, at least 0 and below 1.
    steps : int
        How many steps to take.

    Returns
    -------
    ndarray, shape (steps + 1, n)
        The start, and the point after each step.

    Examples
    --------
    >>> nesterov(lambda x: x, [8.0], 0.5, 0.5, 3)
    array([[ 8.  ],
           [ 4.  ],
           [ 1.  ],
           [-0.25]])
    """
    raise NotImplementedError  # your solution goes here
