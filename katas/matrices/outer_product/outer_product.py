"""Outer product.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def outer_product(x: ArrayLike, y: ArrayLike) -> NDArray[np.float64]:
    """Return the outer product of two vectors.

    Parameters
    ----------
    x : array, shape (m,)
        The vector whose entries belong to the rows.
    y : array, shape (n,)
        The vector whose entries belong to the columns.

    Returns
    -------
    ndarray, shape (m, n)
        Entry (i, j) is entry i of `x` times entry j of `y`.

    Examples
    --------
    >>> outer_product([1.0, 2.0], [3.0, 4.0])
    array([[3., 4.],
           [6., 8.]])
    """
    raise NotImplementedError  # your solution goes here
