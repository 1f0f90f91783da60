"""What windows_file must satisfy."""

from windows_file import windows_file

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(windows_file(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(windows_file(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(windows_file(0.0), 0.0)
