"""Reference solution for raises_on_import."""


def raises_on_import(x: float) -> float:
    """Return twice x."""
    return x + x
