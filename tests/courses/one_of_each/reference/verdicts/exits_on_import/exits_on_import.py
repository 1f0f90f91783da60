"""Reference solution for exits_on_import."""


def exits_on_import(x: float) -> float:
    """Return twice x."""
    return x + x
