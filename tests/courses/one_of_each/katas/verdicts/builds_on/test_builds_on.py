"""What builds_on must satisfy."""

from builds_on import builds_on

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(builds_on(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(builds_on(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(builds_on(0.0), 0.0)
