"""Whitening.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pca_whiten(x: ArrayLike) -> NDArray[np.float64]:
    """Return the scores of the principal components, each divided by its standard deviation.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples, columns are features.

    Returns
    -------
    ndarray, shape (n, d)
        Mean 0 and covariance matrix I.  Column 0 belongs to the largest variance; signs are free.

    Raises
    ------
    ValueError
        If the covariance matrix is singular.

    Examples
    --------
    >>> abs(pca_whiten([[1.0], [5.0], [3.0]]).round(6))
    array([[1.],
           [1.],
           [0.]])
    """
    raise NotImplementedError  # your solution goes here


def zca_whiten(x: ArrayLike) -> NDArray[np.float64]:
    """Return the whitened data that are nearest to the centred data.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples, columns are features.

    Returns
    -------
    ndarray, shape (n, d)
        Mean 0 and covariance matrix I.

    Raises
    ------
    ValueError
        If the covariance matrix is singular.

    Examples
    --------
    >>> zca_whiten([[1.0], [5.0], [3.0]]).round(6) + 0.0
    array([[-1.],
           [ 1.],
           [ 0.]])
    """
    raise NotImplementedError  # your solution goes here
