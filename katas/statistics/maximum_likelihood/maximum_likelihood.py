"""Maximum likelihood.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit_gaussian(x: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean and the covariance matrix with the highest likelihood.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.

    Returns
    -------
    mean : array, shape (d,)
    cov : array, shape (d, d)

    Examples
    --------
    >>> mean, cov = fit_gaussian([[1.0], [3.0]])
    >>> mean.tolist(), cov.tolist()
    ([2.0], [[1.0]])
    """
    raise NotImplementedError  # your solution goes here


def fit_bernoulli(x: ArrayLike) -> float:
    """Return the probability of a 1 with the highest likelihood.

    Parameters
    ----------
    x : array, shape (n,)
        Zeros and ones.

    Returns
    -------
    float
        From 0 to 1.

    Examples
    --------
    >>> fit_bernoulli([1.0, 0.0, 1.0, 1.0])
    0.75
    """
    raise NotImplementedError  # your solution goes here
