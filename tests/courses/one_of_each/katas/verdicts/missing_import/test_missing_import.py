"""What missing_import must satisfy."""

from missing_import import missing_import

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(missing_import(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(missing_import(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(missing_import(0.0), 0.0)
