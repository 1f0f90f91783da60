"""Digits from a few components.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray
from principal_components import pca


def reconstruct(x: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return each sample as it looks when only its first scores are kept.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    k : int
        How many principal components to keep, from 1 to the smaller of n - 1 and d.

    Returns
    -------
    ndarray, shape (n, d)
        The samples, rebuilt from the mean and k scores each.

    Examples
    --------
    >>> reconstruct([[0.0, 0.0], [2.0, 2.0], [1.0, 4.0]], 2).round(9).tolist()
    [[0.0, 0.0], [2.0, 2.0], [1.0, 4.0]]
    """
    raise NotImplementedError  # your solution goes here


def reconstruction_errors(x: ArrayLike, ks: ArrayLike) -> NDArray[np.float64]:
    """Return the mean squared error of the reconstruction for several numbers of components.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    ks : array of int, shape (m,)
        Numbers of components, in any order.

    Returns
    -------
    ndarray, shape (m,)
        For each number the mean of the squared differences over all n * d entries.

    Examples
    --------
    >>> reconstruction_errors([[-1.0, 0.0], [1.0, 0.0]], [1]).round(9).tolist()
    [0.0]
    """
    raise NotImplementedError  # your solution goes here


def components_for(x: ArrayLike, share: float) -> int:
    """Return how many components are needed to keep a share of the variance.

    Parameters
    ----------
    x : array, shape (n, d)
        A data set: rows are samples.
    share : float
        Which part of the variance to keep, between 0 and 1.

    Returns
    -------
    int
        The smallest number of components that keep it.

    Examples
    --------
    >>> components_for([[-1.0, 0.0], [1.0, 0.0], [0.0, 0.1], [0.0, -0.1]], 0.9)
    1
    """
    raise NotImplementedError  # your solution goes here
