from numpy import add as plus


def shortcut(x: float) -> float:
    """Return twice x."""
    return float(plus(x, x))
