"""What linear_approximation must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear_approximation import linear_approximation

from dojo.testing import assert_close, assert_leaves_alone, assert_number, assert_refuses, matrices, numbers

# Points and steps are multiples of 1/4 and at most 18 in absolute value: values of quadratic functions are
# exact.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return v_1^2 v_2, the function of the README."""
    return v[0] * v[0] * v[1]


def cubes(v):
    return np.sum(v * v * v)


def test_worked_example():
    """For x_1^2 x_2 at (1, 2) the plane has the values 4.5 at (1.5, 2.5) and 3.25 at (1.25, 2.25)."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_close(plane(np.array([1.5, 2.5])), 4.5)
    assert_close(plane(np.array([1.25, 2.25])), 3.25)


def test_touches():
    """At the point itself the plane has the value of the function."""
    for x0, value in (([1.0, 2.0], 2.0), ([0.1, 0.7], 0.1 * 0.1 * 0.7)):
        plane = linear_approximation(example, np.array(x0), 0.5)
        assert_close(plane(np.array(x0)), value)


def test_at_the_origin():
    """Far from its point the plane continues straight: the one in the README is 2 - 4 - 2 at (0, 0)."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_close(plane(np.array([0.0, 0.0])), -4.0)
    assert_close(plane(np.array([3.0, -1.0])), 7.0)


def test_one_variable():
    """In one variable it is the tangent: 9 + 6 (x - 3) for x^2 at 3."""
    line = linear_approximation(lambda v: v[0] ** 2, np.array([3.0]), 0.5)
    assert_close(line(np.array([5.0])), 21.0)


def test_variable_without_effect():
    """A variable without effect stays without effect."""
    plane = linear_approximation(lambda v: v[1] * v[1], np.array([5.0, 1.0, 2.0]), 0.5)
    assert_close(plane(np.array([8.0, 2.0, -3.0])), 3.0)


def test_step_of_the_caller():
    """The step is the caller's: at 0 the slope of x^3 is h^2, in each variable."""
    for h in (2.0, 1.0, 1 / 8, 1 / 1024):
        plane = linear_approximation(cubes, np.zeros(2), h=h)
        assert_close(plane(np.array([1.0, 0.0])), h**2)
        assert_close(plane(np.array([0.0, -2.0])), -2 * h**2)


# The first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11; rounding adds as much.
def test_default_step():
    """The default h is 1e-5: slope h^2 for x^3 at 0, and right within 1e-8 for log(e^x + e^y) at (1, 2)."""
    assert_close(linear_approximation(cubes, np.zeros(2))(np.array([1.0, 1.0])), 2e-10, atol=0)
    share = 1 / (1 + math.e)
    plane = linear_approximation(lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]))
    at_the_point = 2 + math.log1p(1 / math.e)
    assert_close(plane(np.array([1.5, 2.0])), at_the_point + share / 2, rtol=0, atol=1e-8)
    assert_close(plane(np.array([1.0, 1.0])), at_the_point - (1 - share), rtol=0, atol=1e-8)


def test_point_moved_later():
    """The approximation belongs to the point as it was when the approximation was made."""
    point = np.array([1.0, 2.0])
    plane = linear_approximation(example, point, 0.5)
    point[0] = 100.0
    assert_close(plane(np.array([1.5, 2.5])), 4.5)


def test_two_approximations():
    """Two approximations do not disturb each other."""
    first = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    second = linear_approximation(example, np.array([0.0, 1.0]), 0.5)
    assert_close(first(np.array([1.5, 2.5])), 4.5)
    assert_close(second(np.array([1.5, 2.5])), 0.0)


@given(matrices(3, 3), numbers(), STEPS)
def test_affine(table, c, h):
    """A function w . x + c is its own approximation, everywhere."""
    w, x0, x = table
    plane = linear_approximation(lambda v: w @ v + c, x0.copy(), h)
    assert_close(plane(x.copy()), float(w @ x) + c)


@given(matrices(3, 5), STEPS)
def test_quadratic(table, h):
    """For x . A x the error is (x - x_0) . A (x - x_0)."""
    a, x0, x = table[:, :3].copy(), table[:, 3].copy(), table[:, 4].copy()
    plane = linear_approximation(lambda v: v @ a @ v, x0.copy(), h)
    assert_close(plane(x.copy()), float(x @ a @ x - (x - x0) @ a @ (x - x0)))


@given(matrices(1, 2), matrices(1, 2))
def test_error_falls_with_the_square(point, way):
    """For a sine plus a cosine the error at distance t is at most t^2 / 2, up to that of the slope."""
    x0, step = point[0], way[0] / 16
    plane = linear_approximation(lambda v: np.sin(v[0]) + np.cos(v[1]), x0.copy(), 1e-4)
    for t in (1.0, 0.5, 0.25):
        x = x0 + t * step
        error = abs(assert_number(plane(x)) - float(np.sin(x[0]) + np.cos(x[1])))
        # The error of the slope, at most h^2 / 6 < 2e-9, and rounding over 2 h, 1e-12, times a distance of 2.
        assert_close(max(error - t**2 * float(step @ step) / 2, 0.0), 0.0, atol=1e-7)


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, and the approximation leaves its argument unchanged."""
    assert_leaves_alone(linear_approximation, np.sum, np.array([0.1, 0.7]))
    assert_leaves_alone(linear_approximation(np.sum, np.array([0.1, 0.7])), np.array([1.0, 2.0]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, for the point and for the argument."""
    assert_close(linear_approximation(example, [1, 2], 0.5)([2, 2]), 6.0)
    assert_close(linear_approximation(example, np.array([1, 2]), 0.5)(np.array([2, 2])), 6.0)


@pytest.mark.edge
def test_no_variables():
    """A function of no variables is its value."""
    assert_close(linear_approximation(lambda v: 7.0, np.zeros(0), 0.5)(np.zeros(0)), 7.0)


@pytest.mark.edge
def test_refuses_other_points_and_steps():
    """A point is a vector of finite numbers, and a step is positive and finite."""
    assert_refuses(linear_approximation, np.sum, np.ones((2, 2)), because="x0 is a matrix")
    for wrong in (math.nan, math.inf):
        assert_refuses(linear_approximation, example, [1.0, wrong], because=f"x0 holds {wrong}")
    for h in (0.0, -0.5, math.nan, math.inf):
        assert_refuses(linear_approximation, example, [1.0, 2.0], h, because=f"h is {h}")


@pytest.mark.edge
def test_approximation_refuses_other_arguments():
    """The argument of the approximation has as many entries as the point, all of them finite."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    for x in ([1.0], [[1.0, 2.0]]):
        assert_refuses(plane, x, because=f"the argument has shape {np.shape(x)}")
    for wrong in (math.nan, math.inf):
        assert_refuses(plane, [1.0, wrong], because=f"the argument holds {wrong}")
