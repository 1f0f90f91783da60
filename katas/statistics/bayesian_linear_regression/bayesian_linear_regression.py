"""Bayesian linear regression.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


def posterior(
    x: ArrayLike, y: ArrayLike, prior_mean: ArrayLike, prior_cov: ArrayLike, noise_std: float
) -> tuple[Array, Array]:
    """Return the mean and the covariance matrix of the weights, given some data.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    y : array, shape (n,)
        The targets.
    prior_mean : array, shape (d,)
        The mean of the weights before the data.
    prior_cov : array, shape (d, d)
        The covariance matrix of the weights before the data, symmetric and positive definite.
    noise_std : float
        The standard deviation of the noise in the targets, larger than 0.

    Returns
    -------
    mean : array, shape (d,)
    cov : array, shape (d, d)

    Examples
    --------
    >>> mean, cov = posterior([[1.0]], [2.0], [0.0], [[1.0]], 0.5)
    >>> mean.round(9), cov.round(9)
    (array([1.6]), array([[0.2]]))
    """
    raise NotImplementedError  # your solution goes here


def predictive(x_new: ArrayLike, mean: ArrayLike, cov: ArrayLike, noise_std: float) -> tuple[Array, Array]:
    """Return the mean and the variance of new targets, when the weights are known as well as `cov` says.

    Parameters
    ----------
    x_new : array, shape (k, d)
        The new samples, in rows.
    mean : array, shape (d,)
        The mean of the weights.
    cov : array, shape (d, d)
        Their covariance matrix.
    noise_std : float
        The standard deviation of the noise in the targets.

    Returns
    -------
    mean : array, shape (k,)
    variance : array, shape (k,)

    Examples
    --------
    >>> mean, variance = predictive([[2.0]], [1.6], [[0.2]], 0.5)
    >>> mean.round(9), variance.round(9)
    (array([3.2]), array([1.05]))
    """
    raise NotImplementedError  # your solution goes here
