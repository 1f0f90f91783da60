"""Projected gradient descent.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def project_box(x: ArrayLike, low: ArrayLike, high: ArrayLike) -> NDArray[np.float64]:
    """Return the point of a box that is nearest to a point.

    Parameters
    ----------
    x : array, shape (n,)
        The point.
    low, high : array, shape (n,)
        The ends of the box in each coordinate; they may be infinite.

    Returns
    -------
    ndarray, shape (n,)
        The nearest point.

    Examples
    --------
    >>> project_box([-3.0, 0.5, 7.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0])
    array([0. , 0.5, 1. ])
    """
    raise NotImplementedError  # your solution goes here


def project_simplex(x: ArrayLike) -> NDArray[np.float64]:
    """Return the distribution that is nearest to a point.

    Parameters
    ----------
    x : array, shape (n,)
        The point, with n at least 1.

    Returns
    -------
    ndarray, shape (n,)
        Entries of at least 0 that sum to 1.

    Examples
    --------
    >>> project_simplex([1.5, 1.0, -8.0]).round(6)
    array([0.75, 0.25, 0.  ])
    """
    raise NotImplementedError  # your solution goes here


def projected_gradient(
    gradient: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    project: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    x0: ArrayLike,
    learning_rate: float,
    steps: int,
) -> NDArray[np.float64]:
    """Return the points that projected gradient descent visits.

    Parameters
    ----------
    gradient : callable
        The gradient of the function: takes an array of shape (n,), returns one of shape (n,).
    project : callable
        The projection onto the feasible set: takes an array of shape (n,), returns one of shape (n,).
    x0 : array, shape (n,)
        Where to start; it need not be feasible.
    learning_rate : float
        How far to go, as a multiple of the gradient.
    steps : int
        How many steps to take.

    Returns
    -------
    ndarray, shape (steps + 1, n)
        The projected start, and the point after each step.

    Examples
    --------
    >>> projected_gradient(lambda x: 2 * x, lambda x: x.clip(1.0, 5.0), [8.0], 0.25, 3)
    array([[5. ],
           [2.5],
           [1.25],
           [1. ]])
    """
    raise NotImplementedError  # your solution goes here
