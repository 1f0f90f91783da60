"""Broadcasting.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def centre_columns(x: ArrayLike) -> NDArray[np.float64]:
    """Return a table less the mean of each column.

    Parameters
    ----------
    x : array, shape (n, d)
        A table with at least one row.

    Returns
    -------
    ndarray, shape (n, d)
        A new table, whose columns have mean 0.

    Examples
    --------
    >>> centre_columns([[1.0, 4.0], [3.0, 0.0]])
    array([[-1.,  2.],
           [ 1., -2.]])
    """
    raise NotImplementedError  # your solution goes here


def difference_table(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the differences of all pairs, one entry from each vector.

    Parameters
    ----------
    x : array, shape (n,)
        One number for each row.
    y : array, shape (m,)
        One number for each column.

    Returns
    -------
    ndarray, shape (n, m)
        x_i - y_j in row i and column j.

    Examples
    --------
    >>> difference_table([7.0, 9.0], [1.0, 2.0])
    array([[6., 5.],
           [8., 7.]])
    """
    raise NotImplementedError  # your solution goes here
