"""What raises_on_import must satisfy."""

from raises_on_import import raises_on_import

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(raises_on_import(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(raises_on_import(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(raises_on_import(0.0), 0.0)
