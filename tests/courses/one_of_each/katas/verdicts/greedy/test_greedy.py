"""What greedy must satisfy."""

from greedy import greedy

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(greedy(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(greedy(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(greedy(0.0), 0.0)
