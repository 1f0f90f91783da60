"""Sigmoid function.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def sigmoid(x: ArrayLike) -> float | NDArray[np.float64]:
    """Return the sigmoid of every entry.

    Parameters
    ----------
    x : float or array, any shape
        The scores.

    Returns
    -------
    float or ndarray, the shape of `x`
        The values 1 / (1 + e^-x), from 0 to 1.

    Examples
    --------
    >>> float(sigmoid(0.0))
    0.5
    """
    raise NotImplementedError  # your solution goes here


def sigmoid_derivative(x: ArrayLike) -> float | NDArray[np.float64]:
    """Return the slope of the sigmoid at every entry.

    Parameters
    ----------
    x : float or array, any shape
        The scores: where the slope is wanted.

    Returns
    -------
    float or ndarray, the shape of `x`
        The values of the derivative, from 0 to 1/4.

    Examples
    --------
    >>> float(sigmoid_derivative(0.0))
    0.25
    """
    raise NotImplementedError  # your solution goes here
