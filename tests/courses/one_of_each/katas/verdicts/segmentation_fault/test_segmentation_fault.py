"""What segmentation_fault must satisfy."""

from segmentation_fault import segmentation_fault

from dojo.testing import assert_close


def test_doubles_two():
    """Twice two is four."""
    assert_close(segmentation_fault(2.0), 4.0)


def test_doubles_three():
    """Twice three is six."""
    assert_close(segmentation_fault(3.0), 6.0)


def test_doubles_zero():
    """Twice nothing is nothing."""
    assert_close(segmentation_fault(0.0), 0.0)
