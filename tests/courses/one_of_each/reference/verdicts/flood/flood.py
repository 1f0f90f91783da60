"""Reference solution for flood."""


def flood(x: float) -> float:
    """Return twice x."""
    return x + x
