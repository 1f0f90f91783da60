"""Doubling.  The statement is in README.md beside this file."""


def flood(x: float) -> float:
    """Return twice x."""
    while True:
        print("still looking for the answer", x)
