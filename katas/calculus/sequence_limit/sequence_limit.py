"""Limit of a sequence.  The statement is in README.md beside this file."""

from collections.abc import Callable


def sequence_limit(a: Callable[[int], float], tolerance: float) -> float:
    """Return the number at which a sequence settles.

    Parameters
    ----------
    a : callable
        Takes a whole number, 1 or more, and returns the entry of the sequence there.
    tolerance : float
        How far apart entries that count as equal may be; positive.

    Returns
    -------
    float
        The last of the four entries at which the sequence counts as settled.

    Raises
    ------
    ValueError
        If the sequence has not settled by n = 2**30.

    Examples
    --------
    >>> sequence_limit(lambda n: 2.0, 1e-6)
    2.0
    """
    raise NotImplementedError  # your solution goes here
