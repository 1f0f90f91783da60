"""The matrix of a linear map.  The statement is in README.md beside this file."""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike, NDArray


def matrix_of_linear_map(f: Callable[[NDArray[np.float64]], ArrayLike], n: int) -> NDArray[np.float64]:
    """Return the matrix of a linear map.

    Parameters
    ----------
    f : callable
        A linear map, from arrays of shape (n,) to arrays of shape (m,).
    n : int
        The length of the vectors that it takes; at least 1.

    Returns
    -------
    ndarray, shape (m, n)
        The matrix whose product with a vector is the image of the vector.

    Examples
    --------
    >>> matrix_of_linear_map(lambda x: [x[1], 2 * x[0]], 2)
    array([[0., 1.],
           [2., 0.]])
    """
    raise NotImplementedError  # your solution goes here
