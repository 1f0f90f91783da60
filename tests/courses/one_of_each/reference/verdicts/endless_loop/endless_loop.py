"""Reference solution for endless_loop."""


def endless_loop(x: float) -> float:
    """Return twice x."""
    return x + x
