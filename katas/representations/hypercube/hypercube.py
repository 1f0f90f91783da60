"""Hypercube.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import NDArray


def vertices(n: int) -> NDArray[np.float64]:
    """Return the points of n dimensions whose entries are all -1 or 1.

    Parameters
    ----------
    n : int
        The dimension.

    Returns
    -------
    ndarray, shape (2**n, n)
        A vertex in each row, in any order.

    Examples
    --------
    >>> sorted(vertices(1).tolist())
    [[-1.0], [1.0]]
    """
    raise NotImplementedError  # your solution goes here


def edges(n: int) -> NDArray[np.int_]:
    """Return the pairs of vertices that differ in exactly one entry.

    Parameters
    ----------
    n : int
        The dimension.

    Returns
    -------
    ndarray of int, shape (n * 2**(n - 1), 2)
        An edge in each row: the positions of its two ends among the rows of ``vertices(n)``.

    Examples
    --------
    >>> sorted(edges(1)[0].tolist())
    [0, 1]
    """
    raise NotImplementedError  # your solution goes here
