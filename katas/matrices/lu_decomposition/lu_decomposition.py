"""LU decomposition.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def lu_decomposition(
    a: ArrayLike,
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Decompose a matrix by elimination with partial pivoting.

    Parameters
    ----------
    a : array, shape (n, n)
        A square matrix, singular or not.

    Returns
    -------
    p : ndarray, shape (n, n)
        A permutation matrix.
    l : ndarray, shape (n, n)
        Lower triangular, with ones on the diagonal and no entry larger than 1 in absolute value.
    u : ndarray, shape (n, n)
        Upper triangular, with P A = L U.

    Examples
    --------
    >>> p, l, u = lu_decomposition([[1.0, 3.0], [2.0, 4.0]])
    >>> l
    array([[1. , 0. ],
           [0.5, 1. ]])
    >>> u
    array([[2., 4.],
           [0., 1.]])
    """
    raise NotImplementedError  # your solution goes here
