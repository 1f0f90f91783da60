"""Doubling.  The statement is in README.md beside this file."""


def windows_file(x: float) -> float:
    """Return twice x."""
    return 2 * x
