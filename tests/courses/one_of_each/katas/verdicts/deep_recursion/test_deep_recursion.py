"""What deep_recursion must satisfy."""

from deep_recursion import deep_recursion

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(deep_recursion(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(deep_recursion(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(deep_recursion(0.0), 0.0)
