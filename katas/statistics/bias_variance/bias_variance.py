"""Bias and variance.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def bias_variance(predictions: ArrayLike, truth: ArrayLike) -> tuple[float, float]:
    """Return the squared bias and the variance of predictions, both averaged over the points.

    Parameters
    ----------
    predictions : array, shape (r, n)
        In each row, the predictions at the n points of a model that was fitted to its own data.
    truth : array, shape (n,)
        The correct values at the points.

    Returns
    -------
    squared_bias : float
    variance : float

    Examples
    --------
    >>> [float(part) for part in bias_variance([[1.0, 2.0], [5.0, 2.0]], [2.0, 4.0])]
    [2.5, 2.0]
    """
    raise NotImplementedError  # your solution goes here
