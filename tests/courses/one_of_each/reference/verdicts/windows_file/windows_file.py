"""Reference solution for windows_file."""


def windows_file(x: float) -> float:
    """Return twice x."""
    return x + x
