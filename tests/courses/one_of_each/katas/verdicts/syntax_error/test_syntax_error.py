"""What syntax_error must satisfy."""

from syntax_error import syntax_error

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(syntax_error(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(syntax_error(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(syntax_error(0.0), 0.0)
