"""What null_byte must satisfy."""

from null_byte import null_byte

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(null_byte(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(null_byte(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(null_byte(0.0), 0.0)
