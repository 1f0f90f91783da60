"""Golden section search.  The statement is in README.md beside this file."""

from collections.abc import Callable


def golden_section_search(f: Callable[[float], float], a: float, b: float, tolerance: float) -> float:
    """Return where a unimodal function is smallest.

    Parameters
    ----------
    f : callable
        A function from numbers to numbers that first falls and then rises.
    a, b : float
        The ends of the interval, a < b.
    tolerance : float
        How far from the minimum the result may be; positive.

    Returns
    -------
    float
        A number from a to b.

    Examples
    --------
    >>> round(golden_section_search(lambda x: (x - 1) ** 2, 0.0, 4.0, 1e-4), 3)
    1.0
    """
    raise NotImplementedError  # your solution goes here
