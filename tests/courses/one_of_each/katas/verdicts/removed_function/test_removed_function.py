"""What removed_function must satisfy."""

from removed_function import removed_function

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(removed_function(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(removed_function(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(removed_function(0.0), 0.0)
