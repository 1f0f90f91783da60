"""Reference solution for passing."""


def passing(x: float) -> float:
    """Return twice x."""
    return x + x
