"""Stochastic gradient descent.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def sgd(
    gradient: Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]],
    data: ArrayLike,
    w0: ArrayLike,
    learning_rate: Callable[[int], float],
    batch_size: int,
    epochs: int,
    rng: np.random.Generator,
) -> NDArray[np.float64]:
    """Return the weights that stochastic gradient descent has after each epoch.

    Parameters
    ----------
    gradient : callable
        Takes weights of shape (p,) and a batch, some rows of the data; returns the mean of the gradients
        of the losses of these rows, an array of shape (p,).
    data : array, shape (n, ...)
        The data set, with n at least 1.
    w0 : array, shape (p,)
        The weights to start from.
    learning_rate : callable
        Takes the number of a step, counted from 0 through all epochs; returns the rate of this step.
    batch_size : int
        How many rows a batch has; the last one of an epoch may be shorter.
    epochs : int
        How often to go through the data.
    rng : numpy.random.Generator
        Where the order of the rows comes from.

    Returns
    -------
    ndarray, shape (epochs + 1, p)
        The weights at the start, and after each epoch.

    Examples
    --------
    >>> def gradient(w, batch):
    ...     return w - batch.mean(axis=0)
    >>> rng = np.random.default_rng(0)
    >>> sgd(gradient, [[8.0], [8.0]], [0.0], lambda step: 0.5, 1, 2, rng)
    array([[0. ],
           [6. ],
           [7.5]])
    """
    raise NotImplementedError  # your solution goes here
