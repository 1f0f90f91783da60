"""Reference solution for greedy."""


def greedy(x: float) -> float:
    """Return twice x."""
    return x + x
