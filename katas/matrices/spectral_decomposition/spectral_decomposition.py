"""Functions of a symmetric matrix.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_function(
    a: ArrayLike, f: Callable[[NDArray[np.float64]], NDArray[np.float64]]
) -> NDArray[np.float64]:
    """Apply a function to the eigenvalues of a symmetric matrix, and keep its eigenvectors.

    Parameters
    ----------
    a : array, shape (n, n)
        A symmetric matrix.
    f : callable
        A function of one number, which works entry by entry on an array.

    Returns
    -------
    ndarray, shape (n, n)
        The symmetric matrix f(A).

    Raises
    ------
    ValueError
        If `f` is NaN or infinite at an eigenvalue.

    Examples
    --------
    >>> matrix_function([[2.0, 1.0], [1.0, 2.0]], np.square).round(6)
    array([[5., 4.],
           [4., 5.]])
    """
    raise NotImplementedError  # your solution goes here
