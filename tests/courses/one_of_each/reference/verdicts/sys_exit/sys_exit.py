"""Reference solution for sys_exit."""


def sys_exit(x: float) -> float:
    """Return twice x."""
    return x + x
