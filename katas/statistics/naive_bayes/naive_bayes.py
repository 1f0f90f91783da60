"""Naive Bayes.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Model = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]


def fit(x: ArrayLike, labels: ArrayLike) -> Model:
    """Return the log priors of the classes, and the mean and the variance of each feature in each class.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    labels : array of integers, shape (n,)
        The class of each sample, from 0 to k - 1.

    Returns
    -------
    log_priors : array, shape (k,)
    means : array, shape (k, d)
    variances : array, shape (k, d)

    Raises
    ------
    ValueError
        When a variance is 0.

    Examples
    --------
    >>> log_priors, means, variances = fit([[-1.0], [1.0], [0.0], [4.0]], [0, 0, 1, 1])
    >>> means.tolist(), variances.tolist()
    ([[0.0], [2.0]], [[1.0], [4.0]])
    """
    raise NotImplementedError  # your solution goes here


def predict_log_proba(model: Model, x: ArrayLike) -> NDArray[np.float64]:
    """Return the logarithm of the probability of each class for each sample.

    Parameters
    ----------
    model : tuple
        The log priors, the means and the variances, as `fit` returns them.
    x : array, shape (m, d)
        One sample in each row.

    Returns
    -------
    array, shape (m, k)

    Examples
    --------
    >>> model = np.log([0.5, 0.5]), np.array([[0.0], [2.0]]), np.array([[1.0], [1.0]])
    >>> np.exp(predict_log_proba(model, [[1.0]])).round(6).tolist()
    [[0.5, 0.5]]
    """
    raise NotImplementedError  # your solution goes here
