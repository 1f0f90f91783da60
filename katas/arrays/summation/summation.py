"""Sums, products and maxima.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike


def position_sum(x: ArrayLike) -> float:
    """Return the sum of the entries, each multiplied by its position.

    Parameters
    ----------
    x : array, shape (n,)
        The entries; the first one has position 1.

    Returns
    -------
    float
        The sum of i times x_i over all positions i; 0 if there are no entries.

    Examples
    --------
    >>> position_sum([5.0, 1.0])
    7.0
    """
    raise NotImplementedError  # your solution goes here


def difference_product(x: ArrayLike) -> float:
    """Return the product of the differences of all pairs of entries.

    Parameters
    ----------
    x : array, shape (n,)
        The entries.

    Returns
    -------
    float
        The product of x_j - x_i over all pairs of positions i < j; 1 if there are none.

    Examples
    --------
    >>> difference_product([5.0, 1.0])
    -4.0
    """
    raise NotImplementedError  # your solution goes here


def largest_gap(x: ArrayLike) -> float:
    """Return the largest distance between two entries.

    Parameters
    ----------
    x : array, shape (n,)
        The entries, at least two.

    Returns
    -------
    float
        The largest absolute value of x_i - x_j over all pairs of positions i < j.

    Raises
    ------
    ValueError
        If there are fewer than two entries.

    Examples
    --------
    >>> largest_gap([5.0, 1.0])
    4.0
    """
    raise NotImplementedError  # your solution goes here
