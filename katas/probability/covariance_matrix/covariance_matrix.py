"""Covariance matrix.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def covariance_matrix(x: ArrayLike) -> NDArray[np.float64]:
    """Return the unbiased estimate of the covariance of every pair of features.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set of at least two samples: rows are samples, columns are features.

    Returns
    -------
    ndarray, shape (d, d)
        Entry (j, k) is the covariance of features j and k.

    Raises
    ------
    ValueError
        If `x` has fewer than two samples.

    Examples
    --------
    >>> covariance_matrix([[0, 0], [2, 4]])
    array([[2., 4.],
           [4., 8.]])
    """
    raise NotImplementedError  # your solution goes here
