"""Expected value.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any

from numpy.typing import ArrayLike


def expected_value(
    values: ArrayLike, probabilities: ArrayLike, g: Callable[[Any], Any] | None = None
) -> float:
    """Return the expected value of g(X), for a random variable X with finitely many values.

    Parameters
    ----------
    values : array, shape (n,)
        The values of X; a number may appear more than once.
    probabilities : array, shape (n,)
        The probability of each of them: a distribution.
    g : callable, optional
        Takes an array of numbers, or one number, and returns the value of each.  Without it, g(x) = x.

    Returns
    -------
    float
        The average of g over the values, each as often as it happens.

    Examples
    --------
    >>> expected_value([0.0, 8.0], [0.75, 0.25])
    2.0
    >>> expected_value([0.0, 8.0], [0.75, 0.25], lambda x: x**2)
    16.0
    """
    raise NotImplementedError  # your solution goes here
