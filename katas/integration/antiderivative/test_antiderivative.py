"""What antiderivative must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from antiderivative import antiderivative
from hypothesis import given

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

TIMES = [0.0, 1.0, 3.0, 4.0]
SPEEDS = [2.0, 4.0, 4.0, 0.0]
DISTANCES = [0.0, 3.0, 11.0, 13.0]

# Points, values and widths are multiples of 1/4 and at most 40 in absolute value: areas of trapezoids are
# multiples of 1/32, and their sums are exact.


def rising(row):
    """Return rising points out of a row of numbers: steps from 1/4 to 16."""
    return np.concatenate([[row[0]], row[0] + np.cumsum(np.abs(row[1:]) + 0.25)])


def areas(x, y):
    """Return the result, checked for its kind and shape."""
    return assert_array(antiderivative(x, y), x.shape)


def test_worked_example():
    """The car of the README has covered 0, 3, 11 and 13."""
    assert_close(antiderivative(np.array(TIMES), np.array(SPEEDS)), DISTANCES)


def test_one_point():
    """At the beginning nothing has been collected, whatever the value is."""
    assert_close(antiderivative(np.array([5.0]), np.array([7.0])), [0.0])


def test_two_points():
    """Over one stretch the area is that of a trapezoid: 3 * (1 + 5) / 2 = 9."""
    assert_close(antiderivative(np.array([2.0, 5.0]), np.array([1.0, 5.0])), [0.0, 9.0])


def test_constant():
    """For a constant c the area is c (x - x_1), even when c is negative."""
    x = np.array([-1.0, 0.0, 0.5, 4.0])
    assert_close(antiderivative(x, np.full(4, -3.0)), [0.0, -3.0, -4.5, -15.0])


def test_line():
    """For f(x) = x the antiderivative is (x^2 - x_1^2) / 2, on any points."""
    x = np.array([-2.0, -1.0, 3.0, 3.5])
    assert_close(antiderivative(x, x.copy()), (x**2 - 4) / 2)


def test_tenths():
    """In tenths the areas are hundredths: an area has the unit of x times that of y."""
    found = antiderivative(0.1 * np.array(TIMES), 0.1 * np.array(SPEEDS))
    assert_close(found, 0.01 * np.array(DISTANCES))


# On 1001 points of [0, pi] the error is at most h^2 / 12 * pi < 3e-6.
def test_sine():
    """For the sine the area from 0 to x is 1 - cos x."""
    x = np.linspace(0.0, math.pi, 1001)
    assert_close(antiderivative(x, np.sin(x)), 1 - np.cos(x), rtol=0, atol=3e-6)


@given(matrices(2, None))
def test_differences_give_the_function_back(rows):
    """What is collected between two points, divided by the width, is the mean of the two values."""
    x, y = rising(rows[0]), rows[1].copy()
    collected = np.diff(areas(x.copy(), y.copy()))
    assert_close(2 * collected / np.diff(x), y[:-1] + y[1:], atol=1e-9)


@given(matrices(2, None))
def test_undoes_the_derivative(rows):
    """The slope of a line, constant over a stretch, gives back the rise of the line there."""
    x, y = rising(rows[0]), rows[1].copy()
    for left, right, rise in zip(x[:-1], x[1:], np.diff(y), strict=True):
        slope = np.full(2, rise / (right - left))
        assert_close(antiderivative(np.array([left, right]), slope), [0.0, rise], atol=1e-9)


@given(matrices(3, None), numbers())
def test_linear(rows, c):
    """The areas of c f + g are c times those of f plus those of g."""
    x, y, z = rising(rows[0]), rows[1].copy(), rows[2].copy()
    expected = c * areas(x.copy(), y.copy()) + areas(x.copy(), z.copy())
    assert_close(antiderivative(x, c * y + z), expected, atol=1e-9)


@given(matrices(2, 4))
def test_begins_anywhere(rows):
    """Beginning at a later point subtracts the same number from all areas: what was collected up to there."""
    x, y = rising(rows[0]), rows[1].copy()
    whole = areas(x.copy(), y.copy())
    assert_close(antiderivative(x[1:].copy(), y[1:].copy()), whole[1:] - whole[1], atol=1e-9)


def test_leaves_its_inputs_alone():
    """The function leaves points and values unchanged."""
    assert_leaves_alone(antiderivative, np.array(TIMES), np.array(SPEEDS))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats: the area of a trapezoid may be a fraction."""
    assert_close(antiderivative(TIMES, SPEEDS), DISTANCES)
    assert_close(antiderivative([0, 1, 2], [0, 1, 1]), [0.0, 0.5, 1.5])
    assert_close(antiderivative(np.array([0, 1, 2]), np.array([0, 1, 1])), [0.0, 0.5, 1.5])


@pytest.mark.edge
def test_refuses_points_that_do_not_rise():
    """The points go from left to right, and no two are equal."""
    for x in ([0.0, 2.0, 1.0], [3.0, 2.0, 1.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]):
        assert_refuses(antiderivative, x, [1.0, 1.0, 1.0], because=f"the points are {x}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """Points and values are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(antiderivative, [0.0, wrong], [1.0, 1.0], because=f"x holds {wrong}")
        assert_refuses(antiderivative, [wrong, 0.0], [1.0, 1.0], because=f"x holds {wrong}")
        assert_refuses(antiderivative, [0.0, 1.0], [1.0, wrong], because=f"y holds {wrong}")
        assert_refuses(antiderivative, [0.0], [wrong], because=f"y holds {wrong}")


@pytest.mark.edge
def test_refuses_other_shapes():
    """Each point has one value, both are vectors, and there is at least one point."""
    for y in ([], [1.0], [1.0, 2.0, 3.0, 4.0, 5.0]):
        assert_refuses(antiderivative, TIMES, y, because=f"x has 4 entries and y has {len(y)}")
    assert_refuses(antiderivative, [TIMES], [SPEEDS], because="x and y have two axes")
    assert_refuses(antiderivative, [], [], because="there are no points")
