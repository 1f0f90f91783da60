"""Training a neuron.  The statement is in README.md beside this file."""

import numpy as np
from gradient_descent import gradient_descent
from numerical_gradient import numerical_gradient
from numpy.typing import ArrayLike, NDArray
from sigmoid import sigmoid


def train_neuron(
    x: ArrayLike, y: ArrayLike, learning_rate: float, steps: int
) -> tuple[NDArray[np.float64], float]:
    """Return the weights and the bias of a neuron after training.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    y : array, shape (n,)
        The labels, each 0 or 1.
    learning_rate : float
        How far to go in each step, as a multiple of the gradient.
    steps : int
        How many steps to take.

    Returns
    -------
    weights : ndarray, shape (d,)
        One weight for each feature.
    bias : float
        What is added to every score.

    Examples
    --------
    >>> weights, bias = train_neuron([[1.0], [3.0]], [0.0, 1.0], 1.0, 1)
    >>> print(weights.round(6), round(bias, 6) == 0)
    [0.5] True
    """
    raise NotImplementedError  # your solution goes here


def predict(x: ArrayLike, weights: ArrayLike, bias: float) -> NDArray[np.float64]:
    """Return the probability that the label is 1, for each sample.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    weights : array, shape (d,)
        The weights of the neuron.
    bias : float
        Its bias.

    Returns
    -------
    ndarray, shape (n,)
        The probabilities.

    Examples
    --------
    >>> print(predict([[1.0], [3.0]], [1.0], -1.0).round(2))
    [0.5  0.88]
    """
    raise NotImplementedError  # your solution goes here
