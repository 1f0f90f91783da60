"""Gauss-Jordan inverse.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_inverse(a: ArrayLike) -> NDArray[np.float64]:
    """Return the inverse of a matrix, by Gauss-Jordan elimination with partial pivoting.

    Parameters
    ----------
    a : array, shape (n, n)
        A square matrix.

    Returns
    -------
    ndarray, shape (n, n)
        The matrix whose product with `a`, from either side, is the identity.

    Raises
    ------
    ValueError
        If all candidates for a pivot are 0.

    Examples
    --------
    >>> matrix_inverse([[2.0, 0.0], [0.0, 4.0]])
    array([[0.5 , 0.  ],
           [0.  , 0.25]])
    """
    raise NotImplementedError  # your solution goes here
