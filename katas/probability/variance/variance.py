"""Variance.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def variance(values: ArrayLike, probabilities: ArrayLike) -> float:
    """Return the variance of a random variable X with finitely many values.

    Parameters
    ----------
    values : array, shape (n,)
        The values of X; a number may appear more than once.
    probabilities : array, shape (n,)
        The probability of each of them: a distribution.

    Returns
    -------
    float
        The mean squared distance of X from its mean.

    Examples
    --------
    >>> variance([0.0, 8.0], [0.75, 0.25])
    12.0
    """
    raise NotImplementedError  # your solution goes here
