"""Composition of functions.  The statement is in README.md beside this file."""

from collections.abc import Callable
from typing import Any


def compose(*functions: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return the composition of functions.

    Parameters
    ----------
    *functions : callable
        Functions of one argument; the last one is applied first.

    Returns
    -------
    callable
        The function that applies all of them; the identity if there are none.

    Examples
    --------
    >>> compose(abs, float)("-2")
    2.0
    """
    raise NotImplementedError  # your solution goes here
