"""Cholesky decomposition.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def cholesky(a: ArrayLike) -> NDArray[np.float64]:
    """Return the lower triangular factor of a symmetric positive definite matrix.

    Parameters
    ----------
    a : array, shape (n, n)
        A symmetric matrix.

    Returns
    -------
    ndarray, shape (n, n)
        Lower triangular, with a positive diagonal; its product with its transpose is `a`.

    Raises
    ------
    ValueError
        If `a` is not positive definite: a number under a square root is 0 or less.

    Examples
    --------
    >>> cholesky([[4.0, 2.0], [2.0, 10.0]])
    array([[2., 0.],
           [1., 3.]])
    """
    raise NotImplementedError  # your solution goes here
