"""Dense layer.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def forward(x: ArrayLike, w: ArrayLike, b: ArrayLike) -> Array:
    """Return what the layer computes from some samples.

    Parameters
    ----------
    x : array, shape (n, d)
        The samples, in rows.
    w : array, shape (d, k)
        The weights.
    b : array, shape (k,)
        The bias.

    Returns
    -------
    ndarray, shape (n, k)
        One row for each sample.

    Examples
    --------
    >>> forward([[2.0]], [[3.0]], [1.0])
    array([[7.]])
    """
    raise NotImplementedError  # your solution goes here


def backward(grad: ArrayLike, x: ArrayLike, w: ArrayLike) -> tuple[Array, Array, Array]:
    """Return the derivatives of a loss with respect to samples, weights and bias.

    Parameters
    ----------
    grad : array, shape (n, k)
        The derivatives of the loss with respect to what the layer returned.
    x : array, shape (n, d)
        The samples, in rows.
    w : array, shape (d, k)
        The weights.

    Returns
    -------
    tuple of ndarrays, shapes (n, d), (d, k) and (k,)
        The derivatives with respect to `x`, `w` and the bias.

    Examples
    --------
    >>> backward([[1.0]], [[2.0]], [[3.0]])
    (array([[3.]]), array([[2.]]), array([1.]))
    """
    raise NotImplementedError  # your solution goes here
