"""What endless_loop must satisfy."""

from endless_loop import endless_loop

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(endless_loop(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(endless_loop(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(endless_loop(0.0), 0.0)
