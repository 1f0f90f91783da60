"""Partial sums and geometric series.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def partial_sums(terms: ArrayLike) -> NDArray[np.float64]:
    """Return the running totals of some terms.

    Parameters
    ----------
    terms : array, shape (n,)
        Real numbers.

    Returns
    -------
    ndarray, shape (n,)
        Entry k is the sum of the terms up to and including the one in the same place.

    Examples
    --------
    >>> partial_sums([1.0, 2.0, 4.0])
    array([1., 3., 7.])
    """
    raise NotImplementedError  # your solution goes here


def geometric_series(ratio: float) -> float:
    """Return the sum of all powers of a number, from the power 0 on.

    Parameters
    ----------
    ratio : float
        The number r whose powers are added.

    Returns
    -------
    float
        The number that the partial sums approach.

    Raises
    ------
    ValueError
        If the series has no sum, because the absolute value of `ratio` is 1 or more.

    Examples
    --------
    >>> geometric_series(0.5)
    2.0
    """
    raise NotImplementedError  # your solution goes here
