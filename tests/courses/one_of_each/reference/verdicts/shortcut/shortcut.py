"""Reference solution for shortcut."""


def shortcut(x: float) -> float:
    """Return twice x."""
    return x + x
