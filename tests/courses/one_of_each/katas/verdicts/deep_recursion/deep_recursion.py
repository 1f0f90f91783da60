"""Doubling.  The statement is in README.md beside this file."""


def deep_recursion(x: float) -> float:
    """Return twice x."""
    return deep_recursion(x)
