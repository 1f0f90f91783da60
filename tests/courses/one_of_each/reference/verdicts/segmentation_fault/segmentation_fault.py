"""Reference solution for segmentation_fault."""


def segmentation_fault(x: float) -> float:
    """Return twice x."""
    return x + x
