"""Reference solution for null_byte."""


def null_byte(x: float) -> float:
    """Return twice x."""
    return x + x
