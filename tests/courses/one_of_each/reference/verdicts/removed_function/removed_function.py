"""Reference solution for removed_function."""


def removed_function(x: float) -> float:
    """Return twice x."""
    return x + x
