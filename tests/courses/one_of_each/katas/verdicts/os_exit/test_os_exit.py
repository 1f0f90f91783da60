"""What os_exit must satisfy."""

from os_exit import os_exit

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(os_exit(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(os_exit(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(os_exit(0.0), 0.0)
