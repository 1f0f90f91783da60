"""Copies and views.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def swap_rows(a: ArrayLike, i: int, j: int) -> NDArray[np.float64]:
    """Return a matrix with two rows swapped.

    Parameters
    ----------
    a : array, shape (m, n)
        The matrix, which stays as it is.
    i, j : int
        The two rows, counted from 0.

    Returns
    -------
    ndarray, shape (m, n)
        A new matrix.

    Examples
    --------
    >>> swap_rows([[1.0, 2.0], [3.0, 4.0]], 0, 1)
    array([[3., 4.],
           [1., 2.]])
    """
    raise NotImplementedError  # your solution goes here


def add_multiple(a: ArrayLike, i: int, j: int, factor: float) -> NDArray[np.float64]:
    """Return a matrix with a multiple of one row added to another.

    Parameters
    ----------
    a : array, shape (m, n)
        The matrix, which stays as it is.
    i : int
        The row that changes, counted from 0.
    j : int
        The row that is added to it.
    factor : float
        What row `j` is multiplied by before it is added.

    Returns
    -------
    ndarray, shape (m, n)
        A new matrix.

    Examples
    --------
    >>> add_multiple([[1.0, 2.0], [3.0, 4.0]], 1, 0, 0.5)
    array([[1. , 2. ],
           [3.5, 5. ]])
    """
    raise NotImplementedError  # your solution goes here
