"""What rotation_matrix must satisfy.  README.md states the mathematics."""

import cmath
import math

import numpy as np
import pytest
from hypothesis import given
from rotation_matrix import rotation_matrix

from dojo.testing import assert_array, assert_close, assert_refuses, numbers

# Sines and cosines are at most 1 and carry rounding errors of 1e-16.  Angles are exact multiples of 1/4,
# at most 16 in absolute value, so their sums are exact too.


def rotation(angle):
    """Return the matrix, checked for its kind and shape."""
    return assert_array(rotation_matrix(angle), (2, 2))


def test_no_turn():
    """The angle 0 moves nothing: R(0) is the identity."""
    assert_close(rotation_matrix(0.0), [[1.0, 0.0], [0.0, 1.0]])


def test_quarter_turn():
    """A quarter turn, counter-clockwise, takes (1, 0) to (0, 1) and (0, 1) to (-1, 0)."""
    assert_close(rotation_matrix(math.pi / 2), [[0.0, -1.0], [1.0, 0.0]])


def test_half_turn():
    """A half turn takes every vector to its opposite."""
    assert_close(rotation_matrix(math.pi), [[-1.0, 0.0], [0.0, -1.0]])


def test_worked_example():
    """A turn by pi/6 takes (2, 0) to (sqrt(3), 1), as computed by hand in the README."""
    half, root = 1 / 2, math.sqrt(3) / 2
    assert_close(rotation_matrix(math.pi / 6), [[root, -half], [half, root]])
    assert_close(rotation(math.pi / 6) @ np.array([2.0, 0.0]), [math.sqrt(3), 1.0])


def test_clockwise():
    """A negative angle turns clockwise: -pi/6 takes (2, 0) to (sqrt(3), -1)."""
    assert_close(rotation(-math.pi / 6) @ np.array([2.0, 0.0]), [math.sqrt(3), -1.0])


@given(numbers())
def test_orthogonal(angle):
    """The columns have norm 1 and are perpendicular: R^T R = I."""
    r = rotation(angle)
    assert_close(r.T @ r, np.eye(2))


@given(numbers())
def test_determinant(angle):
    """A turn changes no area and reflects nothing: its determinant is 1."""
    (a, b), (c, d) = rotation(angle)
    assert_close(float(a * d - b * c), 1.0)


@given(numbers(), numbers())
def test_turns_add_up(first, second):
    """Two turns are one turn by the sum of the angles, in either order."""
    assert_close(rotation(first) @ rotation(second), rotation(first + second))
    assert_close(rotation(second) @ rotation(first), rotation(first + second))


@given(numbers())
def test_back(angle):
    """The matrix for the opposite angle is the transpose, and turns back."""
    assert_close(rotation_matrix(-angle), rotation(angle).T)


@given(numbers(), numbers(), numbers())
def test_agrees_with_complex_numbers(angle, x, y):
    """In the complex plane the turn is multiplication by e^(i angle)."""
    turned = cmath.exp(1j * angle) * complex(x, y)
    # Coordinates of at most 16 carry errors of 1e-15.
    assert_close(rotation(angle) @ np.array([x, y]), [turned.real, turned.imag], atol=1e-11)


@pytest.mark.edge
def test_whole_numbers():
    """An angle may be a whole number of radians: 2 is a bit more than a quarter turn."""
    c, s = math.cos(2), math.sin(2)
    assert_close(rotation_matrix(2), [[c, -s], [s, c]])


@pytest.mark.edge
def test_refuses_angles_that_are_not_finite():
    """NaN and infinity are not angles."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(rotation_matrix, wrong, because=f"the angle is {wrong}")


@pytest.mark.edge
def test_refuses_several_angles():
    """One turn has one angle."""
    for wrong in ([0.5, 1.0], np.array([0.5])):
        assert_refuses(rotation_matrix, wrong, because=f"the angle has shape {np.shape(wrong)}")
