"""What not_utf8 must satisfy."""

from not_utf8 import not_utf8

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(not_utf8(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(not_utf8(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(not_utf8(0.0), 0.0)
