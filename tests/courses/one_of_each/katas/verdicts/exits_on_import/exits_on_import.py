import sys

"""Doubling.  The statement is in README.md beside this file."""


def exits_on_import(x: float) -> float:
    """Return twice x."""
    return 2 * x


sys.exit(0)
