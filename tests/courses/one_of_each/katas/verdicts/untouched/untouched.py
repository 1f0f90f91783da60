"""Doubling.  The statement is in README.md beside this file."""


def untouched(x: float) -> float:
    """Return twice x."""
    raise NotImplementedError  # your solution goes here
