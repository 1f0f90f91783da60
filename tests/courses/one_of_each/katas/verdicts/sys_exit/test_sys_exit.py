"""What sys_exit must satisfy."""

from sys_exit import sys_exit

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(sys_exit(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(sys_exit(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(sys_exit(0.0), 0.0)
