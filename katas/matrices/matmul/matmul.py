"""Matrix multiplication.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matmul(a: ArrayLike, b: ArrayLike) -> NDArray[np.float64]:
    """Return the product of two matrices.

    Parameters
    ----------
    a : array, shape (m, k)
        The left factor.
    b : array, shape (k, n)
        The right factor, with as many rows as `a` has columns.

    Returns
    -------
    ndarray, shape (m, n)
        The matrix of the dot products of the rows of `a` with the columns of `b`.

    Examples
    --------
    >>> matmul([[1.0, 2.0], [3.0, 4.0]], [[0.0, 1.0], [1.0, 0.0]])
    array([[2., 1.],
           [4., 3.]])
    """
    raise NotImplementedError  # your solution goes here
