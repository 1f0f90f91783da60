"""Conditional probability.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def conditional_distribution(joint: ArrayLike, column: int) -> NDArray[np.float64]:
    """Return the distribution of the rows of a table, given a column.

    Parameters
    ----------
    joint : array, shape (n, m)
        The probability of each pair of a row and a column: at least 0, with sum 1.
    column : int
        The column that has come up, counted from 0.

    Returns
    -------
    ndarray, shape (n,)
        The probability of each row, given the column.

    Raises
    ------
    ValueError
        If the column has probability 0.

    Examples
    --------
    >>> conditional_distribution([[0.5, 0.125], [0.0, 0.375]], 1)
    array([0.25, 0.75])
    """
    raise NotImplementedError  # your solution goes here
