"""Conjugate gradients.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conjugate_gradient(
    product: Callable[[NDArray[np.float64]], NDArray[np.float64]], b: ArrayLike, tolerance: float = 1e-10
) -> NDArray[np.float64]:
    """Return the solution of a linear system with a symmetric positive definite matrix.

    Parameters
    ----------
    product : callable
        The product of the matrix with a vector: takes an array of shape (n,), returns one of shape (n,).
    b : array, shape (n,)
        The right-hand side.
    tolerance : float
        How large the norm of the residual may be, compared with that of `b`.

    Returns
    -------
    ndarray, shape (n,)
        The first of the points whose residual is small enough.

    Raises
    ------
    ValueError
        If the matrix is not positive definite along one of the directions.

    Examples
    --------
    >>> conjugate_gradient(lambda v: 4 * v, [8.0, 2.0])
    array([2. , 0.5])
    """
    raise NotImplementedError  # your solution goes here
