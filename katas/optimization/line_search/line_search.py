"""Backtracking line search.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def backtracking_line_search(
    f: Callable[[NDArray[np.float64]], float],
    gradient: ArrayLike,
    x: ArrayLike,
    direction: ArrayLike,
    step: float = 1.0,
    shrink: float = 0.5,
    slope: float = 1e-4,
) -> float:
    """Return a step along a direction after which a function has fallen enough.

    Parameters
    ----------
    f : callable
        The function: takes an array of shape (n,), returns a number.
    gradient : array, shape (n,)
        The gradient of f at `x`.
    x : array, shape (n,)
        The point.
    direction : array, shape (n,)
        Where to go from `x`; a step of length t leads to x + t direction.
    step : float
        The first trial.
    shrink : float
        What a step that is too long is multiplied by, between 0 and 1.
    slope : float
        Which part of the fall that the tangent promises is enough, between 0 and 1.

    Returns
    -------
    float
        The first trial that satisfies Armijo's condition.

    Raises
    ------
    ValueError
        If the direction is not a descent direction.

    Examples
    --------
    >>> backtracking_line_search(lambda x: x[0] ** 2, [2.0], [1.0], [-2.0])
    0.5
    """
    raise NotImplementedError  # your solution goes here
