import a_library_that_does_not_exist

"""Doubling.  The statement is in README.md beside this file."""


def missing_import(x: float) -> float:
    """Return twice x."""
    return 2 * x
