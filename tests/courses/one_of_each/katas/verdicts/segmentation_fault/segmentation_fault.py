import ctypes


def segmentation_fault(x: float) -> float:
    """Return twice x."""
    return ctypes.string_at(0)
