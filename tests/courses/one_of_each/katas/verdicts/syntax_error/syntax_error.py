"""Doubling.  The statement is in README.md beside this file."""


def syntax_error(x: float) -> float
    """Return twice x."""
    return 2 * x
