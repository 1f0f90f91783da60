"""Doubling.  The statement is in README.md beside this file."""


def failing(x: float) -> float:
    """Return twice x."""
    return x * x
