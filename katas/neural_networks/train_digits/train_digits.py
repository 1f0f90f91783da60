"""Training on digits.  The statement is in README.md beside this file."""

import numpy as np
from autograd import Value
from learning_rate_schedule import learning_rate
from numpy.typing import ArrayLike, NDArray
from stochastic_gradient_descent import sgd
from weight_initialization import he


def loss(parameters: ArrayLike, x: ArrayLike, labels: ArrayLike) -> float:
    """Return the mean cross-entropy of the labels.

    Parameters
    ----------
    parameters : array, shape (75 * h + 10,)
        The entries of w1, b1, w2 and b2, one array after the other.
    x : array, shape (n, 64)
        The images, in rows, with pixels from 0 to 1.
    labels : array of integers, shape (n,)
        The digits, from 0 to 9.

    Returns
    -------
    float
        The mean loss.

    Examples
    --------
    >>> round(loss(np.zeros(85), np.zeros((1, 64)), [7]), 4)
    2.3026
    """
    raise NotImplementedError  # your solution goes here


def predict(parameters: ArrayLike, x: ArrayLike) -> NDArray[np.int64]:
    """Return the digit with the largest score for each image.

    Parameters
    ----------
    parameters : array, shape (75 * h + 10,)
        The entries of w1, b1, w2 and b2, one array after the other.
    x : array, shape (n, 64)
        The images, in rows, with pixels from 0 to 1.

    Returns
    -------
    ndarray of integers, shape (n,)
        The digits, from 0 to 9.

    Examples
    --------
    >>> predict(np.append(np.zeros(75), np.arange(10)), np.zeros((2, 64)))
    array([9, 9])
    """
    raise NotImplementedError  # your solution goes here


def train(
    x: ArrayLike, labels: ArrayLike, hidden: int, epochs: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return the parameters of a network after training.

    Parameters
    ----------
    x : array, shape (n, 64)
        The images, in rows, with pixels from 0 to 1.
    labels : array of integers, shape (n,)
        The digits, from 0 to 9.
    hidden : int
        The number of hidden units, at least 1.
    epochs : int
        How many times all images are used.
    rng : numpy.random.Generator
        The only source of chance.

    Returns
    -------
    ndarray, shape (75 * hidden + 10,)
        The entries of w1, b1, w2 and b2, one array after the other.

    Examples
    --------
    >>> parameters = train(np.zeros((1, 64)), [7], 2, 1, np.random.default_rng(0))
    >>> parameters.shape
    (160,)
    """
    raise NotImplementedError  # your solution goes here
