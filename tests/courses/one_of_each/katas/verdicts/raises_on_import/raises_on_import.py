"""Doubling.  The statement is in README.md beside this file."""


def raises_on_import(x: float) -> float:
    """Return twice x."""
    return 2 * x


print(1 / 0)
