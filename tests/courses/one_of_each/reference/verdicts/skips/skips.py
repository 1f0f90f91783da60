"""Reference solution for skips."""


def skips(x: float) -> float:
    """Return twice x."""
    return x + x
