"""A coin with a prior.  The statement is in README.md beside this file."""

from numpy.typing import ArrayLike


def update(a: float, b: float, x: ArrayLike) -> tuple[float, float]:
    """Return the parameters of the posterior of a coin with the prior Beta(a, b).

    Parameters
    ----------
    a, b : float
        The parameters of the prior, both positive.
    x : array, shape (n,)
        Tosses: zeros and ones.

    Returns
    -------
    a, b : float
        The parameters of the posterior.

    Examples
    --------
    >>> a, b = update(2.0, 2.0, [1.0, 0.0, 1.0, 1.0])
    >>> float(a), float(b)
    (5.0, 3.0)
    """
    raise NotImplementedError  # your solution goes here


def posterior_mean(a: float, b: float) -> float:
    """Return the mean of Beta(a, b).

    Parameters
    ----------
    a, b : float
        Both positive.

    Returns
    -------
    float
        Between 0 and 1.

    Examples
    --------
    >>> posterior_mean(5.0, 3.0)
    0.625
    """
    raise NotImplementedError  # your solution goes here


def posterior_mode(a: float, b: float) -> float:
    """Return the probability at which the density of Beta(a, b) is largest.

    Parameters
    ----------
    a, b : float
        At least 1, and not both 1.

    Returns
    -------
    float
        From 0 to 1.

    Raises
    ------
    ValueError
        If `a` or `b` is below 1, or if both are 1.

    Examples
    --------
    >>> posterior_mode(4.0, 2.0)
    0.75
    """
    raise NotImplementedError  # your solution goes here
