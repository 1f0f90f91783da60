"""Reference solution for failing."""


def failing(x: float) -> float:
    """Return twice x."""
    return x + x
