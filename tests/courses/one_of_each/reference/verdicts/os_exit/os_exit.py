"""Reference solution for os_exit."""


def os_exit(x: float) -> float:
    """Return twice x."""
    return x + x
