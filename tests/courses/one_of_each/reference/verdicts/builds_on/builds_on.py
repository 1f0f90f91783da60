"""Reference solution for builds_on."""


def builds_on(x: float) -> float:
    """Return twice x."""
    return x + x
