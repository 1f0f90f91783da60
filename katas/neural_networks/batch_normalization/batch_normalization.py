"""Batch normalisation.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def forward(x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, epsilon: float = 1e-5) -> Array:
    """Return the batch with each column normalised, then scaled and shifted.

    Parameters
    ----------
    x : array, shape (n, d)
        The batch, with samples in rows.
    gamma, beta : array, shape (d,)
        What each normalised column is multiplied by, and what is added to it.
    epsilon : float
        What is added to the variances, greater than 0.

    Returns
    -------
    ndarray, shape (n, d)
        The normalised batch.

    Examples
    --------
    >>> forward([[1.0], [3.0]], [2.0], [5.0], epsilon=3.0)
    array([[4.],
           [6.]])
    """
    raise NotImplementedError  # your solution goes here


def backward(
    grad: ArrayLike, x: ArrayLike, gamma: ArrayLike, epsilon: float = 1e-5
) -> tuple[Array, Array, Array]:
    """Return the derivatives of a loss with respect to the batch, gamma and beta.

    Parameters
    ----------
    grad : array, shape (n, d)
        The derivatives of the loss with respect to what `forward` returned.
    x : array, shape (n, d)
        The batch that `forward` was given.
    gamma : array, shape (d,)
        What each normalised column was multiplied by.
    epsilon : float
        What was added to the variances, greater than 0.

    Returns
    -------
    tuple of ndarrays, shapes (n, d), (d,) and (d,)
        The derivatives with respect to `x`, `gamma` and `beta`.

    Examples
    --------
    >>> dx, dgamma, dbeta = backward([[1.0], [0.0]], [[1.0], [3.0]], [2.0], epsilon=3.0)
    >>> dx
    array([[ 0.375],
           [-0.375]])
    """
    raise NotImplementedError  # your solution goes here


def update_running(mean: ArrayLike, var: ArrayLike, x: ArrayLike, momentum: float) -> tuple[Array, Array]:
    """Return the running averages after one more batch.

    Parameters
    ----------
    mean, var : array, shape (d,)
        The running averages of the means and the variances so far.
    x : array, shape (n, d)
        The new batch.
    momentum : float
        The weight of the new batch, from 0 to 1.

    Returns
    -------
    tuple of ndarrays, both of shape (d,)
        The new averages of the means and the variances.

    Examples
    --------
    >>> update_running([0.0], [5.0], [[1.0], [3.0]], 0.25)
    (array([0.5]), array([4.]))
    """
    raise NotImplementedError  # your solution goes here


def evaluate(
    x: ArrayLike, gamma: ArrayLike, beta: ArrayLike, mean: ArrayLike, var: ArrayLike, epsilon: float = 1e-5
) -> Array:
    """Return samples normalised with running averages, then scaled and shifted.

    Parameters
    ----------
    x : array, shape (n, d)
        The samples, in rows.
    gamma, beta : array, shape (d,)
        What each normalised column is multiplied by, and what is added to it.
    mean, var : array, shape (d,)
        The running averages of the means and the variances.
    epsilon : float
        What is added to the variances, greater than 0.

    Returns
    -------
    ndarray, shape (n, d)
        The normalised samples.

    Examples
    --------
    >>> evaluate([[4.0]], [2.0], [5.0], [1.0], [6.0], epsilon=3.0)
    array([[7.]])
    """
    raise NotImplementedError  # your solution goes here
