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
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_close(plane(np.array([1.0, 2.0])), 2.0)


def test_at_the_origin():
    """Far from its point the plane continues straight: the one in the README is 2 - 4 - 2 at (0, 0)."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_close(plane(np.array([0.0, 0.0])), -4.0)
    assert_close(plane(np.array([3.0, -1.0])), 7.0)


def test_one_variable():
    """In one variable it is the tangent: 9 + 6 (x - 3) for x^2 at 3."""
    line = linear_approximation(lambda v: v[0] ** 2, np.array([3.0]), 0.5)
    assert_close(line(np.array([5.0])), 21.0)


def test_no_variables():
    """A function of no variables is its value."""
    assert_close(linear_approximation(lambda v: 7.0, np.zeros(0), 0.5)(np.zeros(0)), 7.0)


def test_variable_without_effect():
    """A variable without effect stays without effect."""
    plane = linear_approximation(lambda v: v[1] * v[1], np.array([5.0, 1.0, 2.0]), 0.5)
    assert_close(plane(np.array([8.0, 2.0, -3.0])), 3.0)


@pytest.mark.parametrize("h", [2.0, 1.0, 1 / 8, 1 / 1024])
def test_step_of_the_caller(h):
    """The step is the caller's: at 0 the slope of x^3 is h^2, in each variable."""
    plane = linear_approximation(cubes, np.zeros(2), h=h)
    assert_close(plane(np.array([1.0, 0.0])), h**2)
    assert_close(plane(np.array([0.0, -2.0])), -2 * h**2)


def test_default_value():
    """The default h is 1e-5: at 0 the slope of x^3 is then 1e-10."""
    assert_close(linear_approximation(cubes, np.zeros(2))(np.array([1.0, 1.0])), 2e-10, atol=0)


# The first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11; rounding adds as much.
def test_default_step():
    """With the default h the plane of log(e^x + e^y) at (1, 2) is right to within 1e-8."""
    share = 1 / (1 + math.e)
    plane = linear_approximation(lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]))
    at_the_point = 2 + math.log1p(1 / math.e)
    assert_close(plane(np.array([1.5, 2.0])), at_the_point + share / 2, rtol=0, atol=1e-8)
    assert_close(plane(np.array([1.0, 1.0])), at_the_point - (1 - share), rtol=0, atol=1e-8)


def test_whole_numbers():
    """Integers work as well, in lists and in arrays, for the point and for the argument."""
    plane = linear_approximation(example, [1, 2], 0.5)
    assert_close(plane([2, 2]), 6.0)
    small = linear_approximation(lambda v: v[0] * v[0], np.array([100], dtype="int8"), 0.5)
    assert_close(small(np.array([-128], dtype="int8")), -35600.0)
    assert_close(linear_approximation(lambda v: 3 * v[0], [2**70], 2**30)([2**71]), 3.0 * 2**71)


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
        # Differences over 2 h magnify rounding to 1e-12 for each unit of distance.
        assert_close(max(error - t**2 * float(step @ step) / 2, 0.0), 0.0, atol=1e-7)


@pytest.mark.parametrize("shape", [(), (2, 2), (1, 2)])
def test_refuses_what_is_not_a_vector(shape):
    """The variables form a vector."""
    assert_refuses(linear_approximation, np.sum, np.ones(shape), because=f"x0 has shape {shape}")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_refuses_points_that_are_not_finite(wrong):
    """A point has finite entries."""
    assert_refuses(linear_approximation, example, [1.0, wrong], because=f"x0 holds {wrong}")


@pytest.mark.parametrize("h", [0.0, -0.5, math.nan, math.inf])
def test_refuses_other_steps(h):
    """A step is positive and finite."""
    assert_refuses(linear_approximation, example, [1.0, 2.0], h, because=f"h is {h}")
    assert_refuses(linear_approximation, lambda v: 7.0, [], h, because=f"h is {h}")


# Next to 1 the spacing of the numbers is 2.2e-16 above and 1.1e-16 below, so a step of 1e-16 is lost on one
# side only: above at 1, and below at -1.
@pytest.mark.parametrize(("lost", "h"), [(1e20, 1.0), (-1e20, 1.0), (1.0, 1e-16), (-1.0, 1e-16)])
def test_refuses_a_step_lost_to_rounding(lost, h):
    """Where a moved variable is rounded back, nothing can be learned."""
    assert_refuses(
        linear_approximation, np.sum, [0.0, lost], h, because=f"{lost} + h or {lost} - h is {lost}"
    )


@pytest.mark.parametrize("x", [1.0, [1.0], [1.0, 2.0, 3.0], [[1.0, 2.0]], [[1.0], [2.0]]])
def test_approximation_refuses_other_shapes(x):
    """The argument of the approximation has as many entries as the point."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_refuses(plane, x, because=f"the argument has shape {np.shape(x)}")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_approximation_refuses_points_that_are_not_finite(wrong):
    """The argument of the approximation has finite entries."""
    plane = linear_approximation(example, np.array([1.0, 2.0]), 0.5)
    assert_refuses(plane, [1.0, wrong], because=f"the argument holds {wrong}")


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, and the approximation leaves its argument unchanged."""
    assert_leaves_alone(linear_approximation, np.sum, np.array([0.1, 0.7]))
    assert_leaves_alone(linear_approximation, np.sum, [0.1, 0.7])
    assert_leaves_alone(linear_approximation(np.sum, np.array([0.1, 0.7])), np.array([1.0, 2.0]))
