"""Doubling.  The statement is in README.md beside this file."""


def not_utf8(x: float) -> float:
    """Return twice x."""
    return 2 * x  # é
