"""Reference solution for deep_recursion."""


def deep_recursion(x: float) -> float:
    """Return twice x."""
    return x + x
