"""What untouched must satisfy."""

from untouched import untouched

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(untouched(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(untouched(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(untouched(0.0), 0.0)
