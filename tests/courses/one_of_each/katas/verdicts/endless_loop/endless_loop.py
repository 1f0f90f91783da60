"""Doubling.  The statement is in README.md beside this file."""


def endless_loop(x: float) -> float:
    """Return twice x."""
    while True:
        x += 1
