"""What directional_derivative must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from directional_derivative import directional_derivative
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    vectors,
)

STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])

# Directions with a rational length: unit vectors are right to a rounding error of 1e-16, and points up to 20.
# Values of the quadratic functions below are at most 9 * 16 * 20^2 < 6e4, so differences are right to 1e-10.
DIRECTIONS = st.sampled_from(
    [(3.0, 4.0, 0.0), (0.0, 0.0, -2.0), (1.0, 2.0, 2.0), (-2.0, 1.0, 2.0), (6.0, -3.0, -2.0)]
)
ROUNDING = 1e-8


def example(v):
    """Return v_1^2 v_2, the function of the README."""
    return v[0] * v[0] * v[1]


def unit(direction):
    """Return the unit vector in a direction."""
    return np.array(direction) / math.hypot(*direction)


def test_worked_example():
    """For x_1^2 x_2 at (1, 2) along (3, 4) with h = 1/2 the result is 3.272, as in the README."""
    assert_close(directional_derivative(example, np.array([1.0, 2.0]), np.array([3.0, 4.0]), 0.5), 3.272)


def test_axes():
    """Along an axis it is the partial derivative, and against it the opposite."""
    for direction, expected in (([1.0, 0.0], 4.0), ([0.0, 1.0], 1.0), ([0.0, -5.0], -1.0)):
        found = directional_derivative(example, np.array([1.0, 2.0]), np.array(direction), 0.5)
        assert_close(found, expected)


def test_one_variable():
    """In one variable there are two directions: forwards, and backwards."""
    for direction, expected in ((2.0, 6.0), (-0.5, -6.0)):
        found = directional_derivative(lambda v: v[0] ** 2, np.array([3.0]), np.array([direction]), 0.5)
        assert_close(found, expected)


def test_length_of_the_direction():
    """Only the direction matters, not its length."""
    for scale in (2.0, 1e-3, 1e-6, 1e6):
        direction = scale * np.array([3.0, 4.0])
        assert_close(directional_derivative(example, np.array([1.0, 2.0]), direction, 0.5), 3.272)


# No error but rounding, 1e-16 in values up to 5, over a distance of 1.
def test_diagonal():
    """Along the diagonal of the plane both partial derivatives count, each times 1 / sqrt(2)."""
    found = directional_derivative(lambda v: 3 * v[0] + 5 * v[1], np.zeros(2), np.ones(2), 0.5)
    assert_close(found, 8 / math.sqrt(2))
    found = directional_derivative(lambda v: v[0] * v[1], np.array([0.1, 0.7]), np.array([0.3, 0.3]), 0.5)
    assert_close(found, 0.8 / math.sqrt(2))


def test_step_of_the_caller():
    """The step is the caller's: for x_1^3 at 0, along (3, 4), the central difference is 0.216 h^2."""
    for h in (2.0, 1.0, 1 / 8, 1 / 1024):
        found = directional_derivative(lambda v: v[0] * v[0] * v[0], np.zeros(2), np.array([3.0, 4.0]), h=h)
        assert_close(found, 0.216 * h**2)


# The first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11; rounding adds as much.
def test_default_step():
    """The default h is 1e-5: for x_1^3 at 0 the slope is h^2; that of log(e^x + e^y) is right within 1e-8."""
    found = directional_derivative(lambda v: v[0] * v[0] * v[0], np.zeros(2), np.array([1.0, 0.0]))
    assert_close(found, 1e-10, atol=0)
    share = 1 / (1 + math.e)
    found = directional_derivative(
        lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]), np.array([3.0, -4.0])
    )
    assert_close(found, 0.6 * share - 0.8 * (1 - share), rtol=0, atol=1e-8)


@given(matrices(3, 5), DIRECTIONS, STEPS)
def test_gradient(table, direction, h):
    """For x . A x + b . x it is the dot product of the gradient (A + A^T) x + b and the unit vector."""
    a, b, x = table[:, :3].copy(), table[:, 3].copy(), table[:, 4].copy()
    expected = float(((a + a.T) @ x + b) @ unit(direction))
    found = directional_derivative(lambda v: v @ a @ v + b @ v, x, np.array(direction), h)
    assert_close(found, expected, atol=ROUNDING)


@given(vectors(3), DIRECTIONS, STEPS)
def test_opposite_direction(x, direction, h):
    """The slope backwards is the opposite of the slope forwards."""

    def f(v):
        return v[0] * v[1] + v[2] * v[2] * v[0]

    forwards = assert_number(directional_derivative(f, x.copy(), np.array(direction), h))
    assert_close(directional_derivative(f, x, -np.array(direction), h), -forwards, atol=ROUNDING)


@given(vectors(3).filter(np.any), DIRECTIONS)
def test_steepest(x, direction):
    """Half the squared norm has x as its gradient: no slope exceeds |x|, that along x is |x|, across it 0."""

    def f(v):
        return float(v @ v) / 2

    length = float(np.linalg.norm(x))
    found = assert_number(directional_derivative(f, x.copy(), np.array(direction), 0.5))
    assert_at_most(abs(found), length, slack=ROUNDING)
    assert_close(directional_derivative(f, x.copy(), x.copy(), 0.5), length, atol=ROUNDING)
    across = np.cross(x, direction)
    if across.any():
        assert_close(directional_derivative(f, x, across, 0.5), 0.0, atol=ROUNDING)


def test_refuses_no_direction():
    """The zero vector has no direction."""
    for direction in ([0.0, 0.0], [-0.0, 0.0]):
        assert_refuses(
            directional_derivative,
            example,
            np.array([1.0, 2.0]),
            np.array(direction),
            because="the direction is 0",
        )


def test_leaves_its_inputs_alone():
    """The function leaves point and direction unchanged."""
    assert_leaves_alone(directional_derivative, np.sum, np.array([0.1, 0.7]), np.array([3.0, 4.0]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, for the point and for the direction."""
    assert_close(directional_derivative(example, [1, 2], [3, 4], 0.5), 3.272)
    assert_close(directional_derivative(example, np.array([1, 2]), np.array([3, 4]), 0.5), 3.272)


@pytest.mark.edge
def test_tiny_and_huge_directions():
    """Only 0 has no direction: that of (3e-200, 4e-200) and of (3e200, 4e200) is that of (3, 4)."""
    for scale in (1e-200, 1e200):
        direction = scale * np.array([3.0, 4.0])
        assert_close(directional_derivative(example, np.array([1.0, 2.0]), direction, 0.5), 3.272)


@pytest.mark.edge
def test_refuses_other_shapes():
    """Point and direction are vectors of the same length."""
    for x, direction in (([1.0, 2.0], [1.0]), ([1.0], [1.0, 2.0]), ([[1.0, 2.0]], [[3.0, 4.0]])):
        because = f"x has shape {np.shape(x)} and direction {np.shape(direction)}"
        assert_refuses(directional_derivative, np.sum, x, direction, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_finite_and_other_steps():
    """Point and direction have finite entries, and a step is positive and finite."""
    for wrong in (math.nan, math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(directional_derivative, example, [1.0, wrong], [1.0, 0.0], because=because)
        assert_refuses(directional_derivative, example, [1.0, 2.0], [1.0, wrong], because=because)
    for h in (0.0, -0.5, math.nan, math.inf):
        assert_refuses(directional_derivative, example, [1.0, 2.0], [3.0, 4.0], h, because=f"h is {h}")
