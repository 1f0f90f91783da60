"""What golden_section_search must satisfy.  README.md states the mathematics."""

import math

import pytest
from golden_section_search import golden_section_search
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_at_least, assert_at_most, assert_close, assert_refuses, numbers

GOLDEN = (math.sqrt(5) - 1) / 2


def parabola(x):
    """Return (x - 1)^2, the function of the README."""
    return (x - 1) * (x - 1)


# Near its minimum 0 the square is known to all its digits, so here a tolerance may be small.
def test_worked_example():
    """On [0, 4] the function (x - 1)^2 is smallest at 1."""
    assert_close(golden_section_search(parabola, 0.0, 4.0, 1e-7), 1.0, rtol=0, atol=1e-7)


@pytest.mark.parametrize("place", [0.1, 0.5, 2.0, 3.3, 3.9])
def test_every_side(place):
    """The minimum may be left or right of the middle, or at it."""
    found = golden_section_search(lambda x: (x - place) ** 2, 0.0, 4.0, 1e-7)
    assert_close(found, place, rtol=0, atol=1e-7)


def test_minimum_at_an_end():
    """A function that only rises is smallest at the left end, one that only falls at the right end."""
    assert_close(golden_section_search(lambda x: x, 2.0, 5.0, 1e-6), 2.0, rtol=0, atol=1e-6)
    assert_close(golden_section_search(lambda x: -x, 2.0, 5.0, 1e-6), 5.0, rtol=0, atol=1e-6)


def test_corner():
    """A minimum may be a corner, and the two sides may differ in slope."""
    f = lambda x: 0.01 * (0.7 - x) if x < 0.7 else 5 * (x - 0.7)  # noqa: E731
    assert_close(golden_section_search(f, -3.0, 2.0, 1e-7), 0.7, rtol=0, atol=1e-7)


# The values are near -1 times the size and carry an error of 1e-16 of it: x is lost below 1e-8.
@pytest.mark.parametrize("size", [1e-6, 1e6])
def test_shallow_and_steep(size):
    """The size of the values does not matter, nor does their sign."""
    found = golden_section_search(lambda x: size * (parabola(x) - 1), 0.0, 4.0, 1e-6)
    assert_close(found, 1.0, rtol=0, atol=1e-6)


# The cosine is near -1 there, so x is lost below about 2e-8.
def test_cosine():
    """Between 1 and 6 the cosine is smallest at pi."""
    assert_close(golden_section_search(math.cos, 1.0, 6.0, 1e-6), math.pi, rtol=0, atol=1e-6)


def test_negative_numbers():
    """An interval may lie left of zero."""
    found = golden_section_search(lambda x: (x + 7.3) ** 2, -10.0, -5.0, 1e-6)
    assert_close(found, -7.3, rtol=0, atol=1e-6)


@pytest.mark.parametrize("place", [0.3, 4.0, 7.9])
@pytest.mark.parametrize("tolerance", [1e-1, 1e-3, 1e-5])
def test_number_of_calls(tolerance, place):
    """Each call shortens the interval by the golden section, and none is made outside it."""
    seen = []

    def noting(x):
        seen.append(x)
        return (x - place) ** 2

    golden_section_search(noting, 0.0, 8.0, tolerance)
    assert_at_most(len(seen), math.log(8 / tolerance) / math.log(1 / GOLDEN) + 4, what="calls of f")
    assert_at_least(min(seen), 0.0)
    assert_at_most(max(seen), 8.0)


@given(st.sampled_from([10.0, 1.0, 0.1, 1e-3]))
def test_coarse_tolerances(tolerance):
    """A coarse tolerance is met as well; if it is as long as the interval, any point will do."""
    found = golden_section_search(parabola, 0.0, 4.0, tolerance)
    assert_close(found, 1.0, rtol=0, atol=tolerance)
    assert_at_least(found, 0.0)
    assert_at_most(found, 4.0)


@given(numbers(), st.sampled_from([0.3, 1.0, 7.1]), st.sampled_from([0.7, 5.0, 16.0]))
def test_parabolas(place, left, right):
    """The minimum of a parabola is found from any interval around it."""
    found = golden_section_search(lambda x: (x - place) ** 2, place - left, place + right, 1e-5)
    assert_close(found, place, rtol=0, atol=1e-5)


@given(
    st.sampled_from([0.4, 1.7, 2.9]), st.sampled_from([math.exp, math.sqrt, math.atan, lambda y: 3 * y - 5])
)
def test_monotone_change_of_values(place, change):
    """Only the order of the values matters: every rising function of |x - m| is smallest at m."""
    found = golden_section_search(lambda x: change(abs(x - place)), 0.0, 3.0, 1e-5)
    assert_close(found, place, rtol=0, atol=1e-5)


@pytest.mark.edge
def test_whole_numbers():
    """The ends of the interval may be whole numbers."""
    found = golden_section_search(lambda x: (x + 7.3) ** 2, -10, -5, 1e-4)
    assert_close(found, -7.3, rtol=0, atol=1e-4)


@pytest.mark.edge
def test_refuses_what_is_no_interval():
    """An interval goes from a smaller number to a larger one, both finite."""
    for a, b in ((2.0, 1.0), (1.0, 1.0), (math.nan, 2.0), (1.0, math.inf), (-math.inf, 2.0)):
        assert_refuses(golden_section_search, parabola, a, b, 1e-7, because=f"a is {a} and b is {b}")


@pytest.mark.edge
def test_refuses_tolerances_that_are_not_positive():
    """A tolerance is a positive number."""
    for wrong in (0.0, -1e-3, math.nan):
        assert_refuses(golden_section_search, parabola, 0.0, 4.0, wrong, because=f"the tolerance is {wrong}")


@pytest.mark.edge
def test_refuses_values_that_are_nan():
    """NaN is neither smaller nor larger than any value: nothing can be ruled out."""
    assert_refuses(golden_section_search, lambda _: math.nan, 0.0, 4.0, 1e-3, because="f is NaN everywhere")
    right_half = lambda x: parabola(x) if x < 2 else math.nan  # noqa: E731
    assert_refuses(golden_section_search, right_half, 0.0, 4.0, 1e-3, because="f is NaN in the right half")
    left_half = lambda x: (x - 3) ** 2 if x > 2 else math.nan  # noqa: E731
    assert_refuses(golden_section_search, left_half, 0.0, 4.0, 1e-3, because="f is NaN in the left half")
    # The first two points, in any order, are those of the golden section; the third one is NaN.
    third = lambda x: math.nan if x < 1 else parabola(x)  # noqa: E731
    assert_refuses(golden_section_search, third, 0.0, 4.0, 1e-3, because="f is NaN below 1")
