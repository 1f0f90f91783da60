"""Multivariate normal distribution.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def multivariate_normal_logpdf(x: ArrayLike, mean: ArrayLike, cov: ArrayLike) -> NDArray[np.float64]:
    """Return the logarithm of the density of a normal distribution at each of several points.

    Parameters
    ----------
    x : array, shape (n, d)
        The points, one in each row.
    mean : array, shape (d,)
        The mean of the distribution.
    cov : array, shape (d, d)
        Its covariance matrix.

    Returns
    -------
    ndarray, shape (n,)
        One natural logarithm for each point.

    Raises
    ------
    ValueError
        If `cov` is not positive definite.

    Examples
    --------
    >>> multivariate_normal_logpdf([[2.0, 1.0]], [0.0, 0.0], [[4.0, 2.0], [2.0, 2.0]]).round(3)
    array([-3.031])
    """
    raise NotImplementedError  # your solution goes here


def sample_multivariate_normal(
    mean: ArrayLike, cov: ArrayLike, size: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return independent samples from a normal distribution.

    Parameters
    ----------
    mean : array, shape (d,)
        The mean of the distribution.
    cov : array, shape (d, d)
        Its covariance matrix.
    size : int
        The number of samples.
    rng : numpy.random.Generator
        The only source of random numbers.

    Returns
    -------
    ndarray, shape (size, d)
        The samples, one in each row.

    Raises
    ------
    ValueError
        If `cov` is not positive definite.
    """
    raise NotImplementedError  # your solution goes here
