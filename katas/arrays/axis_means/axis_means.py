"""Means along an axis.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def row_means(x: ArrayLike) -> NDArray[np.float64]:
    """Return the mean of each row.

    Parameters
    ----------
    x : array, shape (n, d)
        A table with at least one row and one column.

    Returns
    -------
    ndarray, shape (n,)
        One mean for each row.

    Examples
    --------
    >>> row_means([[1.0, 3.0], [5.0, 9.0]])
    array([2., 7.])
    """
    raise NotImplementedError  # your solution goes here


def column_means(x: ArrayLike) -> NDArray[np.float64]:
    """Return the mean of each column.

    Parameters
    ----------
    x : array, shape (n, d)
        A table with at least one row and one column.

    Returns
    -------
    ndarray, shape (d,)
        One mean for each column.

    Examples
    --------
    >>> column_means([[1.0, 3.0], [5.0, 9.0]])
    array([3., 6.])
    """
    raise NotImplementedError  # your solution goes here
