"""What flood must satisfy."""

from flood import flood

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(flood(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(flood(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(flood(0.0), 0.0)
