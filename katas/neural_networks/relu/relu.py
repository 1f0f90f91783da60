"""Rectified linear unit.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def relu(x: ArrayLike) -> NDArray[np.float64]:
    """Return the larger of each entry and 0.

    Parameters
    ----------
    x : array, one axis or more
        What comes in.

    Returns
    -------
    ndarray, shape of `x`
        What goes out.

    Examples
    --------
    >>> relu([-1.0, 4.0])
    array([0., 4.])
    """
    raise NotImplementedError  # your solution goes here


def relu_gradient(x: ArrayLike, grad: ArrayLike) -> NDArray[np.float64]:
    """Return the derivatives of a loss with respect to the entries that came in.

    Parameters
    ----------
    x : array, one axis or more
        What came in.
    grad : array, shape of `x`
        The derivatives of the loss with respect to the entries of ``relu(x)``.

    Returns
    -------
    ndarray, shape of `x`
        The derivatives with respect to the entries of `x`.

    Examples
    --------
    >>> relu_gradient([-1.0, 4.0], [2.0, 2.0])
    array([0., 2.])
    """
    raise NotImplementedError  # your solution goes here
