"""What bisection must satisfy.  README.md states the mathematics."""

import itertools
import math

import pytest
from bisection import bisection
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_at_least, assert_at_most, assert_close, assert_number, assert_refuses, numbers


def square(x):
    """Return x^2 - 2, the function of the README."""
    return x * x - 2


@pytest.mark.parametrize("tolerance", [1e-6, 1e-9, 1e-12])
def test_worked_example(tolerance):
    """Between 1 and 2 the function x^2 - 2 has the root sqrt(2)."""
    assert_close(bisection(square, 1.0, 2.0, tolerance), math.sqrt(2), rtol=0, atol=tolerance)


def test_falling_function():
    """If f falls, it is positive at the left end: the cosine is zero at pi/2."""
    assert_close(bisection(math.cos, 1.0, 2.0, 1e-9), math.pi / 2, rtol=0, atol=1e-9)


def test_negative_numbers():
    """A bracket may lie left of zero: -sqrt(2) is the other root."""
    assert_close(bisection(square, -2.0, -1.0, 1e-9), -math.sqrt(2), rtol=0, atol=1e-9)


@pytest.mark.parametrize(("a", "b"), [(1.0, 5.0), (-5.0, 1.0)])
def test_root_at_an_end(a, b):
    """An end at which f is 0 is a root."""
    assert_close(bisection(lambda x: x - 1, a, b, 1e-9), 1.0, rtol=0, atol=1e-9)


def test_roots_at_both_ends():
    """For x^2 - 1 on [-1, 1] both ends are roots: the values there have no sign, and not the same one."""
    found = assert_number(bisection(lambda x: x * x - 1, -1.0, 1.0, 1e-9))
    assert_close(abs(found), 1.0, rtol=0, atol=1e-9)


def test_exact_root():
    """A midpoint at which f is exactly 0 is a root, whatever comes after it."""
    assert_close(bisection(lambda x: x - 3, 1.0, 5.0, 1e-9), 3.0, rtol=0, atol=1e-9)
    assert_close(bisection(lambda x: 2 - x, 1.0, 5.0, 1e-9), 2.0, rtol=0, atol=1e-9)
    assert_close(bisection(lambda x: x * x * x, -4.0, 4.0, 1e-9), 0.0, rtol=0, atol=1e-9)


@pytest.mark.parametrize("place", [0.1, 0.7, 1 / 3])
def test_jump(place):
    """A function that jumps has no zero there, but it changes sign."""
    assert_close(bisection(lambda x: 1.0 if x > place else -2.0, 0.0, 1.0, 1e-9), place, rtol=0, atol=1e-9)


@pytest.mark.parametrize("size", [1e-6, 1e6])
def test_shallow_and_steep(size):
    """The tolerance is about x: however small or large the values are, only their signs matter."""
    assert_close(bisection(lambda x: size * (x - 0.3), 0.0, 1.0, 1e-9), 0.3, rtol=0, atol=1e-9)


@pytest.mark.parametrize("tolerance", [1e-1, 1e-3, 1e-6, 1e-9])
def test_number_of_calls(tolerance):
    """Each call halves the bracket, and none is made outside it."""
    seen = []

    def noting(x):
        seen.append(x)
        return square(x)

    bisection(noting, 0.0, 8.0, tolerance)
    assert_at_most(len(seen), math.log2(8 / tolerance) + 4, what="calls of f")
    assert_at_least(min(seen), 0.0)
    assert_at_most(max(seen), 8.0)


# Neighbouring floats are 2.2e-16 apart at sqrt(2), 4.4e-16 at sqrt(5), and 0.125 at 1e15.  The last midpoint
# is rounded to the left end of its bracket at sqrt(2), and to the right end at sqrt(5).
@pytest.mark.parametrize(
    ("f", "a", "b", "root", "gap"),
    [
        (square, 1.0, 2.0, math.sqrt(2), 5e-16),
        (lambda x: x * x - 5, 2.0, 3.0, math.sqrt(5), 1e-15),
        (lambda x: x - 1e15 - 0.3, 1e15, 2e15, 1e15 + 0.3, 0.25),
    ],
    ids=["sqrt(2)", "sqrt(5)", "1e15"],
)
def test_finer_than_floats(f, a, b, root, gap):
    """Even a tolerance smaller than the gaps between floats ends the search, at the nearest floats."""
    calls = itertools.count(1)
    most = math.log2(b - a) + math.log2(1e300) + 4

    def counted(x):
        assert_at_most(next(calls), most, what="calls of f")
        return f(x)

    assert_close(bisection(counted, a, b, 1e-300), root, rtol=0, atol=gap)


def test_one_of_several_roots():
    """Where there are three roots, one of them is found: sin has pi, 2 pi and 3 pi between 3 and 10."""
    found = assert_number(bisection(math.sin, 3.0, 10.0, 1e-9))
    assert_close(math.sin(found), 0.0, atol=1e-9)
    assert_at_least(found, 3.0)
    assert_at_most(found, 10.0)


@given(numbers(), st.sampled_from([0.3, 1.0, 7.1]), st.sampled_from([0.7, 5.0, 16.0]))
def test_cubic(root, left, right):
    """The root of (x - r)((x - r)^2 + 1) is found from any bracket around it."""

    def cubic(x):
        return (x - root) * ((x - root) * (x - root) + 1)

    assert_close(bisection(cubic, root - left, root + right, 1e-9), root, rtol=0, atol=1e-9)


@pytest.mark.parametrize("f", [lambda x: x * x + 1, lambda x: -x * x - 1, lambda x: x * x - 1])
def test_refuses_ends_of_the_same_sign(f):
    """If f has the same sign at both ends, there may be no root, or two: nothing is known."""
    assert_refuses(bisection, f, -2.0, 2.0, 1e-9, because="f(a) and f(b) have the same sign")


@pytest.mark.edge
def test_whole_numbers():
    """Ends and values may be whole numbers."""
    assert_close(bisection(lambda x: -1 if x < 0.3 else 1, 0, 1, 1e-9), 0.3, rtol=0, atol=1e-9)


@pytest.mark.edge
def test_tiny_and_huge_values():
    """Only the signs of the values matter: 1e-200 times 1e-200 would be 0, and 1e200 times 1e200 infinite."""
    for size in (1e-200, 1e200):
        found = bisection(lambda x, size=size: size * (x - 0.3), 0.0, 1.0, 1e-9)
        assert_close(found, 0.3, rtol=0, atol=1e-9)


@pytest.mark.edge
def test_refuses_what_is_no_interval():
    """A bracket goes from a smaller number to a larger one, both finite."""
    for a, b in ((2.0, 1.0), (1.0, 1.0), (math.nan, 2.0), (1.0, math.inf), (-math.inf, 2.0)):
        assert_refuses(bisection, square, a, b, 1e-9, because=f"a is {a} and b is {b}")
        assert_refuses(bisection, lambda x: x - 1, a, b, 1e-9, because=f"a is {a} and b is {b}")


@pytest.mark.edge
def test_refuses_tolerances_that_are_not_positive():
    """A tolerance is a positive number."""
    for wrong in (0.0, -1e-3, math.nan):
        assert_refuses(bisection, square, 1.0, 2.0, wrong, because=f"the tolerance is {wrong}")


@pytest.mark.edge
def test_refuses_values_that_are_nan():
    """NaN has no sign, at an end or in the middle."""
    for low, high in ((0.0, 0.0), (1.0, 1.0), (0.4, 0.6)):
        f = lambda x, low=low, high=high: math.nan if low <= x <= high else x - 0.3  # noqa: E731
        assert_refuses(bisection, f, 0.0, 1.0, 1e-3, because=f"f is NaN from {low} to {high}")
