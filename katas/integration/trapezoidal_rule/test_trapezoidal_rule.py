"""What trapezoidal_rule must satisfy.  README.md states the mathematics."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from trapezoidal_rule import trapezoidal_rule

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    numbers,
    vectors,
)

POINTS = [0.0, 1.0, 3.0]
SQUARES = [0.0, 1.0, 9.0]


# Points and values are multiples of 1/4, at most 130 in absolute value, so every product and sum below is
# exact, in any order, where nothing else is said.
def grids(least=1):
    """Rising points, unevenly spaced, and values there."""

    def from_vector(both):
        gaps, y = np.split(both, 2)
        return 2 * gaps[0] + np.cumsum(np.abs(gaps) + 0.25), y

    return vectors(st.integers(least, 6).map(lambda n: 2 * n)).map(from_vector)


def test_worked_example():
    """For t^2 at 0, 1 and 3 the trapezoids are 0.5 and 10, as computed by hand in the README."""
    assert_close(trapezoidal_rule(np.array(POINTS), np.array(SQUARES)), 10.5)


def test_one_trapezoid():
    """A single trapezoid has the area of its width times its mean height."""
    assert_close(trapezoidal_rule(np.array([2.0, 5.0]), np.array([1.0, 3.0])), 6.0)


def test_one_point():
    """Over a single point there is no area: an empty sum is 0."""
    assert_close(trapezoidal_rule(np.array([2.0]), np.array([7.0])), 0.0)


def test_below_the_axis():
    """Area below the axis counts as negative: for the line from -3 to 1 over [0, 4] the sum is -4."""
    assert_close(trapezoidal_rule(np.array([0.0, 4.0]), np.array([-3.0, 1.0])), -4.0)


def test_backwards():
    """From 3 back to 0 all widths are negative, and so is the area under a positive function."""
    assert_close(trapezoidal_rule(np.array(POINTS[::-1]), np.array(SQUARES[::-1])), -10.5)


def test_tenths():
    """In tenths the result is a hundredth: the area has the unit of x times that of y."""
    assert_close(trapezoidal_rule(0.1 * np.array(POINTS), 0.1 * np.array(SQUARES)), 0.105)


@given(grids(), numbers(), numbers())
def test_line(grid, slope, height):
    """A straight line has no error, whatever the points are."""
    x, _ = grid
    a, b = x[0], x[-1]
    assert_close(trapezoidal_rule(x, slope * x + height), slope * (b**2 - a**2) / 2 + height * (b - a))


@given(grids())
def test_parabola(grid):
    """For t^2 each piece is too large by a sixth of its width cubed."""
    x, _ = grid
    excess = sum((right - left) ** 3 / 6 for left, right in pairwise(x))
    # Cubes of numbers below 150 are below 4e6, with rounding errors below 1e-9.
    assert_close(trapezoidal_rule(x, x**2), (x[-1] ** 3 - x[0] ** 3) / 3 + excess, atol=1e-8)


def test_error_bound():
    """The sine over [0, pi] has integral 2; the error is at most h^2 / 12 times pi, the length."""
    for n in (2, 5, 50):
        x = np.pi * np.linspace(0.0, 1.0, n) ** 2
        h = float(np.diff(x).max())
        assert_close(trapezoidal_rule(x, np.sin(x)), 2.0, rtol=0, atol=h**2 / 12 * math.pi)


@given(grids(), vectors(6), numbers(), numbers())
def test_linear(grid, other, a, b):
    """The area under a f + b g is a times the area under f plus b times the area under g."""
    x, y = grid
    z = other[: len(x)]
    first = assert_number(trapezoidal_rule(x, y.copy()))
    second = assert_number(trapezoidal_rule(x, z.copy()))
    assert_close(trapezoidal_rule(x, a * y + b * z), a * first + b * second)


@given(grids(), st.integers(0, 5))
def test_additive(grid, k):
    """The areas to the left and to the right of one of the points add up to the whole."""
    x, y = grid
    k = k % len(x)
    left = assert_number(trapezoidal_rule(x[: k + 1].copy(), y[: k + 1].copy()))
    right = assert_number(trapezoidal_rule(x[k:].copy(), y[k:].copy()))
    assert_close(trapezoidal_rule(x, y), left + right)


@given(grids())
def test_reversed(grid):
    """From right to left the integral has the opposite sign."""
    x, y = grid
    forward = assert_number(trapezoidal_rule(x.copy(), y.copy()))
    assert_close(trapezoidal_rule(x[::-1].copy(), y[::-1].copy()), -forward)


@given(grids(least=2), st.integers(0, 4), st.sampled_from([1 / 4, 1 / 2, 3 / 4]))
def test_point_on_a_chord(grid, k, share):
    """One more point on the straight line between two neighbours changes nothing."""
    x, y = grid
    k = k % (len(x) - 1)
    more_x = np.insert(x, k + 1, x[k] + share * (x[k + 1] - x[k]))
    more_y = np.insert(y, k + 1, y[k] + share * (y[k + 1] - y[k]))
    before = assert_number(trapezoidal_rule(x, y))
    assert_close(trapezoidal_rule(more_x, more_y), before)


@given(grids())
def test_agrees_with_the_definition(grid):
    """The result is the sum over the trapezoids of width times mean height."""
    x, y = grid
    areas = [(x[i + 1] - x[i]) * (y[i] + y[i + 1]) / 2 for i in range(len(x) - 1)]
    assert_close(trapezoidal_rule(x, y), float(sum(areas)))


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(trapezoidal_rule, np.array(POINTS), np.array(SQUARES))
    assert_leaves_alone(trapezoidal_rule, np.array(POINTS[::-1]), np.array(SQUARES[::-1]))


@pytest.mark.edge
def test_small_integers():
    """Numbers are numbers, however few bits they are stored in: 200 + 100 is 300, and 1 - 3 is -2."""
    x, y = np.array([3, 1], dtype=np.uint8), np.array([200, 100], dtype=np.uint8)
    assert_close(trapezoidal_rule(x, y), -300.0)
    assert_close(trapezoidal_rule([0, 1], [0, 1]), 0.5)


@pytest.mark.edge
def test_refuses_other_shapes():
    """Points and values are vectors of the same length, with at least one entry."""
    assert_refuses(trapezoidal_rule, POINTS, [1.0, 2.0], because="x has 3 entries and y has 2")
    assert_refuses(trapezoidal_rule, POINTS[:2], SQUARES, because="x has 2 entries and y has 3")
    assert_refuses(trapezoidal_rule, [1.0], SQUARES, because="x has 1 entry and y has 3")
    assert_refuses(trapezoidal_rule, [POINTS], [SQUARES], because="x and y are not vectors")
    assert_refuses(trapezoidal_rule, [], [], because="there are no points")


@pytest.mark.edge
def test_refuses_points_out_of_order():
    """Points that go back and forth, or that repeat, do not cut an interval into pieces."""
    for x in ([0.0, 2.0, 1.0], [1.0, 0.0, 2.0], [0.0, 1.0, 0.0]):
        assert_refuses(
            trapezoidal_rule, x, SQUARES, because="x neither rises throughout nor falls throughout"
        )
    for x in ([0.0, 1.0, 1.0], [1.0, 1.0, 0.0], [1.0, 1.0, 1.0]):
        assert_refuses(trapezoidal_rule, x, SQUARES, because="two neighbours in x are equal")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """Points and values are finite numbers, in x and in y."""
    for wrong in (math.nan, math.inf):
        assert_refuses(trapezoidal_rule, [0.0, 1.0, wrong], SQUARES, because=f"an entry of x is {wrong}")
        assert_refuses(trapezoidal_rule, POINTS, [0.0, wrong, 9.0], because=f"an entry of y is {wrong}")
        assert_refuses(trapezoidal_rule, [wrong], [1.0], because=f"the only entry of x is {wrong}")
        assert_refuses(trapezoidal_rule, [1.0], [wrong], because=f"the only entry of y is {wrong}")
