"""What backtracking_line_search must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from line_search import backtracking_line_search

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    positive_definite_matrices,
    rng,
    vectors,
)

# A trial is the product of a few numbers, so it is wrong by a few parts in 1e16: the default tolerance of
# one part in 1e9 is enough.  Where rounding decides between two trials, both are right.  The quadratics drawn
# here have values with an error of 2e-12 f(x), and the best step along a direction gains at least 7e-7 f(x).
# With (1 - c)^2 at least 1/16, this leaves the longest step that satisfies the condition unsure by 2e-5.
TIE = 1e-4


def square(x):
    """Return the sum of the squares of the entries."""
    return float(x @ x)


@pytest.mark.parametrize(("direction", "expected"), [(-2.0, 1 / 2), (-8.0, 1 / 8)])
def test_worked_example(direction, expected):
    """The two steps in the README: 1/2 along -2, and 1/8 along -8."""
    t = backtracking_line_search(square, np.array([2.0]), np.array([1.0]), np.array([direction]), slope=1 / 4)
    assert_close(t, expected)


def test_first_trial():
    """A first trial that satisfies the condition is the result, even when a longer step would do so too."""
    # Along -1/4 the condition holds up to t = 6.
    x, gradient, direction = np.array([1.0]), np.array([2.0]), np.array([-1 / 4])
    assert_close(backtracking_line_search(square, gradient, x, direction, slope=1 / 4), 1.0)
    assert_close(backtracking_line_search(square, gradient, x, direction, 3.0, slope=1 / 4), 3.0)


@pytest.mark.parametrize(("length", "expected"), [(1.8, 1 / 2), (2.2, 1 / 2), (2.9, 1 / 2), (3.1, 1 / 4)])
def test_length_of_the_direction(length, expected):
    """For x^2 from 1 along -l, with c = 1/4, the condition holds up to t = 3 / (2 l)."""
    t = backtracking_line_search(square, np.array([2.0]), np.array([1.0]), np.array([-length]), slope=1 / 4)
    assert_close(t, expected)


def test_direction_of_the_caller():
    """Any direction with a negative slope will do: (1, -2) for u^2 + 4 v^2 at (2, 1), with slope -12."""
    # f(x + t d) = 8 - 12 t + 17 t^2, so with c = 1/2 the condition holds up to t = 6/17.
    t = backtracking_line_search(
        lambda x: float(x[0] ** 2 + 4 * x[1] ** 2),
        np.array([4.0, 8.0]),
        np.array([2.0, 1.0]),
        np.array([1.0, -2.0]),
        slope=1 / 2,
    )
    assert_close(t, 1 / 4)


def test_shrink_and_step_of_the_caller():
    """The trials are s, s * shrink, s * shrink^2: from 0.7 by tenths, 0.007 is the first below 1/80."""
    x, gradient, direction = np.array([1.0]), np.array([2.0]), np.array([-80.0])
    assert_close(backtracking_line_search(square, gradient, x, direction, 0.7, 0.1, 1 / 2), 0.007)
    assert_close(backtracking_line_search(square, gradient, x, direction, 0.7, 0.9, 1 / 2), 0.7 * 0.9**39)


def test_default_slope():
    """By default c is 1e-4: for x^2 from 1 along -2 the condition holds up to t = 1 - 1e-4."""
    x, gradient, direction = np.array([1.0]), np.array([2.0]), np.array([-2.0])
    assert_close(backtracking_line_search(square, gradient, x, direction, 1 - 1.5e-4), 1 - 1.5e-4)
    assert_close(backtracking_line_search(square, gradient, x, direction, 1 - 0.5e-4), (1 - 0.5e-4) / 2)


@pytest.mark.parametrize("outside", [math.inf, math.nan], ids=["infinite", "nan"])
def test_outside_the_domain(outside):
    """A trial outside the domain is too long: 4 x - log x from 1 along -3 has no value for t >= 1/3."""
    t = backtracking_line_search(
        lambda x: 4 * x[0] - math.log(x[0]) if x[0] > 0 else outside,
        np.array([3.0]),
        np.array([1.0]),
        np.array([-3.0]),
        slope=1 / 4,
    )
    assert_close(t, 1 / 4)


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_unit_of_f(unit):
    """If f and its gradient are multiplied by the same number, the step along d stays the same."""
    t = backtracking_line_search(
        lambda x: unit * square(x), unit * np.array([2.0]), np.array([1.0]), np.array([-8.0]), slope=1 / 4
    )
    assert_close(t, 1 / 8)


def _first(limit, step, shrink):
    """Return the first of the trials that is not longer than a limit."""
    while step > limit:
        step *= shrink
    return step


@given(
    positive_definite_matrices(3),
    positive_definite_matrices(3),
    vectors(3),
    vectors(3),
    st.sampled_from([1.0, 0.1, 7.0]),
    st.sampled_from([0.5, 0.1, 0.75]),
    st.sampled_from([1e-4, 0.1, 0.5, 0.75]),
)
def test_quadratic(a, b, x, offset, step, shrink, slope):
    """Along a parabola with its minimum at t*, the condition holds exactly for t up to 2 (1 - c) t*."""
    offset = offset if offset.any() else np.ones(3)
    gradient = a @ offset
    direction = -0.1 * b @ gradient
    best = -(gradient @ direction) / (direction @ a @ direction)
    limit = 2 * (1 - slope) * best
    t = assert_number(
        backtracking_line_search(
            lambda y: float((y - x + offset) @ a @ (y - x + offset)) / 2,
            gradient,
            x,
            direction,
            step,
            shrink,
            slope,
        )
    )
    long, short = (_first(limit * tie, step, shrink) for tie in (1 + TIE, 1 - TIE))
    assert_close(t, long if abs(t - long) < abs(t - short) else short)


def test_condition():
    """Armijo's condition holds for the result, and for none of the trials before it."""
    # Random points bring the two sides closer than their rounding, 1e-14, with a probability below 1e-11.
    for number in range(12):
        chance = rng(number)
        x, weights = chance.normal(size=4), chance.uniform(0.1, 30.0, size=4)
        gradient = 2 * x - 3 * np.sin(3 * x)
        direction = -weights * gradient
        t = backtracking_line_search(_wavy, gradient, x, direction, slope=0.3)
        expected = 1.0
        while _wavy(x + expected * direction) > _wavy(x) + 0.3 * expected * (gradient @ direction):
            expected /= 2
        assert_close(t, expected)


def _wavy(x):
    return float(np.sum(x**2 + np.cos(3 * x)))


def test_refuses_what_does_not_descend():
    """Uphill or across there is no step to find: the slope along the direction must be negative."""
    plane = np.array([1.0, 2.0])
    for gradient, direction, because in (
        ([2.0, 4.0], [1.0, 0.0], "the slope along the direction is 2"),
        ([2.0, 4.0], [2.0, -1.0], "the slope along the direction is 0"),
        ([0.0, 0.0], [-1.0, -1.0], "the gradient is 0"),
    ):
        assert_refuses(
            backtracking_line_search,
            square,
            np.array(gradient),
            plane.copy(),
            np.array(direction),
            because=because,
        )


def test_leaves_its_inputs_alone():
    """The function leaves the point, the gradient and the direction unchanged."""
    assert_leaves_alone(
        backtracking_line_search, square, np.array([2.0, 4.0]), np.array([1.0, 2.0]), np.array([-8.0, -9.0])
    )


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats; f is given floats even then."""
    # Numpy refuses negative powers of integers.  For 1/x from 1 along 3, every step satisfies the condition.
    assert_close(backtracking_line_search(lambda x: float(x[0] ** -1), [-1], [1], [3], 2, 0.5, 0.1), 2.0)
    whole = np.array([2]), np.array([1]), np.array([-8])
    assert_close(backtracking_line_search(square, *whole, slope=1 / 4), 1 / 8)


@pytest.mark.edge
def test_refuses_other_shapes():
    """The point, the gradient and the direction are vectors of the same length."""
    for wrong in ([[2.0], [1.0, 2.0], [-1.0, -1.0]], [[2.0, 4.0], [1.0, 2.0], [-1.0]]):
        arrays = map(np.array, wrong)
        assert_refuses(backtracking_line_search, square, *arrays, because="the lengths differ")
    matrices = np.array([[2.0]]), np.array([[1.0]]), np.array([[-1.0]])
    assert_refuses(
        backtracking_line_search, lambda x: float(np.sum(x)), *matrices, because="there are two axes"
    )


@pytest.mark.edge
def test_refuses_arguments_out_of_range():
    """Entries are not NaN, a step is positive, and `shrink` and `slope` lie between 0 and 1."""
    for position in range(3):
        arrays = [np.array([2.0, 4.0]), np.array([1.0, 2.0]), np.array([-1.0, -1.0])]
        arrays[position][0] = math.nan
        assert_refuses(backtracking_line_search, square, *arrays, because="an entry is NaN")
    good = np.array([2.0]), np.array([1.0]), np.array([-1 / 4])
    for name, values in {
        "step": (0.0, -1.0, math.nan),
        "shrink": (0.0, 1.0, -0.5, math.nan),
        "slope": (0.0, 1.0, -0.5, math.nan),
    }.items():
        for wrong in values:
            because = f"{name} is {wrong}"
            assert_refuses(backtracking_line_search, square, *good, because=because, **{name: wrong})


@pytest.mark.edge
def test_refuses_a_step_that_vanishes():
    """If no step is short enough, the search ends below 1e-300; a step of 2^-991, about 5e-299, is found."""
    arrays = np.array([-1.0]), np.array([0.0]), np.array([1.0])
    t = backtracking_line_search(lambda x: float(x[0] * (2.0**990 * x[0] - 1)), *arrays)
    assert_close(t * 2.0**991, 1.0)
    assert_refuses(backtracking_line_search, lambda x: float(x[0]), *arrays, because="f rises along d")
