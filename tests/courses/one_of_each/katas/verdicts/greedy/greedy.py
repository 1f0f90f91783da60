"""Doubling.  The statement is in README.md beside this file."""


def greedy(x: float) -> float:
    """Return twice x."""
    return len(bytearray(10**14)) * x
