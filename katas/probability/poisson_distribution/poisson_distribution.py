"""Poisson distribution.  The statement is in README.md beside this file."""


def poisson_pmf(k: int, rate: float) -> float:
    """Return the probability of k events, where `rate` are expected.

    Parameters
    ----------
    k : int
        The number of events, at least 0.
    rate : float
        The mean number of events, at least 0.

    Returns
    -------
    float
        The probability.

    Examples
    --------
    >>> round(poisson_pmf(0, 0.5), 12)  # exp(-1/2)
    0.606530659713
    """
    raise NotImplementedError  # your solution goes here
