"""Standardising features.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def fit(x: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the mean and the scale of each feature.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row, at least one.

    Returns
    -------
    mean : ndarray, shape (d,)
        The mean of each column.
    scale : ndarray, shape (d,)
        The standard deviation of each column, with divisor n; 1 for a constant column.

    Examples
    --------
    >>> mean, scale = fit([[2.0, 7.0], [6.0, 7.0]])
    >>> print(mean, scale)
    [4. 7.] [2. 1.]
    """
    raise NotImplementedError  # your solution goes here


def transform(x: ArrayLike, mean: ArrayLike, scale: ArrayLike) -> NDArray[np.float64]:
    """Return samples whose features are standardised with a given mean and scale.

    Parameters
    ----------
    x : array, shape (m, d)
        One sample in each row; not necessarily those that the mean and the scale come from.
    mean, scale : array, shape (d,)
        What is subtracted from each column, and what the column is divided by.

    Returns
    -------
    ndarray, shape (m, d)
        The standardised samples.

    Examples
    --------
    >>> print(transform([[8.0, 7.0]], [4.0, 7.0], [2.0, 1.0]))
    [[2. 0.]]
    """
    raise NotImplementedError  # your solution goes here
