"""Expectation maximisation.  The statement is in README.md beside this file."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def responsibilities(x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike) -> Floats:
    """Return the probability of each component for each sample.

    Parameters
    ----------
    x : array, shape (n, d)
        One sample in each row.
    weights : array, shape (k,)
        The probabilities of the components.
    means : array, shape (k, d)
        Their means.
    covs : array, shape (k, d, d)
        Their covariance matrices.

    Returns
    -------
    array, shape (n, k)

    Examples
    --------
    >>> model = [0.5, 0.5], [[0.0], [2.0]], [[[1.0]], [[1.0]]]
    >>> responsibilities([[1.0]], *model).round(6).tolist()
    [[0.5, 0.5]]
    """
    raise NotImplementedError  # your solution goes here


def em_step(
    x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Return the weights, means and covariance matrices after one step.

    Parameters
    ----------
    x, weights, means, covs : array
        The samples and the model, as for `responsibilities`.

    Returns
    -------
    weights : array, shape (k,)
    means : array, shape (k, d)
    covs : array, shape (k, d, d)

    Examples
    --------
    >>> weights, means, covs = em_step([[-1.0], [1.0]], [1.0], [[5.0]], [[[4.0]]])
    >>> weights.tolist(), means.tolist(), covs.tolist()
    ([1.0], [[0.0]], [[[1.0]]])
    """
    raise NotImplementedError  # your solution goes here


def log_likelihood(x: ArrayLike, weights: ArrayLike, means: ArrayLike, covs: ArrayLike) -> float:
    """Return the logarithm of the density of all samples.

    Parameters
    ----------
    x, weights, means, covs : array
        The samples and the model, as for `responsibilities`.

    Returns
    -------
    float

    Examples
    --------
    >>> round(float(log_likelihood([[0.0]], [1.0], [[0.0]], [[[1.0]]])), 6)
    -0.918939
    """
    raise NotImplementedError  # your solution goes here
