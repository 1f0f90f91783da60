"""Matrix times vector.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_vector_product(a: ArrayLike, x: ArrayLike) -> NDArray[np.float64]:
    """Return the product of a matrix and a vector.

    Parameters
    ----------
    a : array, shape (m, n)
        The matrix.
    x : array, shape (n,)
        The vector.

    Returns
    -------
    ndarray, shape (m,)
        The dot product of each row of `a` with `x`.

    Examples
    --------
    >>> matrix_vector_product([[1.0, 2.0], [0.0, 1.0]], [3.0, 4.0])
    array([11.,  4.])
    """
    raise NotImplementedError  # your solution goes here
