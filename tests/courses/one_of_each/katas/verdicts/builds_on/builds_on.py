"""Doubling, by an earlier kata."""

from passing import passing


def builds_on(x: float) -> float:
    """Return twice x."""
    return passing(x)
