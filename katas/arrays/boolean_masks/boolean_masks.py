"""Boolean masks.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def class_rows(x: ArrayLike, labels: ArrayLike, label: int) -> NDArray[np.float64]:
    """Return the rows of one class.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    labels : array of integers, shape (n,)
        The class of each row.
    label : int
        The class that is wanted.

    Returns
    -------
    ndarray, shape (k, d)
        The k rows with this label, in their order.

    Examples
    --------
    >>> class_rows([[1.0], [2.0], [3.0]], [5, 6, 5], 5)
    array([[1.],
           [3.]])
    """
    raise NotImplementedError  # your solution goes here


def class_count(labels: ArrayLike, label: int) -> int:
    """Return the number of samples in one class.

    Parameters
    ----------
    labels : array of integers, shape (n,)
        The class of each sample.
    label : int
        The class that is wanted.

    Returns
    -------
    int
        How many labels are equal to `label`.

    Examples
    --------
    >>> class_count([5, 6, 5], 5)
    2
    """
    raise NotImplementedError  # your solution goes here


def class_mean(x: ArrayLike, labels: ArrayLike, label: int) -> NDArray[np.float64]:
    """Return the mean of the samples in one class.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    labels : array of integers, shape (n,)
        The class of each row.
    label : int
        The class that is wanted.

    Returns
    -------
    ndarray, shape (d,)
        The mean of each feature over the rows with this label.

    Raises
    ------
    ValueError
        If no row has this label.

    Examples
    --------
    >>> class_mean([[1.0], [2.0], [3.0]], [5, 6, 5], 5)
    array([2.])
    """
    raise NotImplementedError  # your solution goes here
