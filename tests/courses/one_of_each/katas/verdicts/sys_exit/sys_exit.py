import sys


def sys_exit(x: float) -> float:
    """Return twice x."""
    sys.exit(2 * x)
