"""Binomial distribution.  The statement is in README.md beside this file."""


def binomial_pmf(k: int, n: int, p: float) -> float:
    """Return the probability of k successes in n independent trials.

    Parameters
    ----------
    k : int
        The number of successes.
    n : int
        The number of trials.
    p : float
        The probability that a trial succeeds, from 0 to 1.

    Returns
    -------
    float
        The probability; 0 if `k` is not one of 0, 1, ..., n.

    Examples
    --------
    >>> round(binomial_pmf(1, 2, 0.25), 12)
    0.375
    """
    raise NotImplementedError  # your solution goes here
