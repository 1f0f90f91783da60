"""What hyperplane_distance must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hyperplane_distance import hyperplane_distance
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
)

POINTS = [[0.0, 0.0], [3.0, 4.0], [-1.0, 2.0]]
W = [3.0, 4.0]
B = -5.0
DISTANCES = [-1.0, 4.0, 0.0]

# Entries are multiples of 1/4 and at most 16 in absolute value, so w . x + b is exact and below 2000 / 2; the
# norm of w is at least 1/4.  Distances stay below 4000 and carry a few relative errors of 1e-16.
ROUNDING = 1e-10


def cut(table):
    """Return points and a vector w that is not zero, from one table: its last row is w."""
    points, w = table[:-1].copy(), table[-1].copy()
    return points, w if w.any() else np.ones_like(w)


WALLS = st.tuples(matrices(4, None).map(cut), numbers())


def test_worked_example():
    """The three distances computed by hand in the README: -1, 4 and 0."""
    assert_close(hyperplane_distance(np.array(POINTS), np.array(W), B), DISTANCES)


def test_on_an_axis():
    """From the wall x_2 = 3 the signed distance of a point is x_2 - 3."""
    points = np.array([[7.0, 5.0], [-7.0, 1.0], [0.0, 3.0]])
    assert_close(hyperplane_distance(points, np.array([0.0, 1.0]), -3.0), [2.0, -2.0, 0.0])


def test_on_a_line():
    """In one dimension the wall is a point: 2 x - 6 = 0 at 3, and -2 x + 6 = 0 with the sides swapped."""
    assert_close(hyperplane_distance(np.array([[5.0], [1.0]]), np.array([2.0]), -6.0), [2.0, -2.0])
    assert_close(hyperplane_distance(np.array([[5.0], [1.0]]), np.array([-2.0]), 6.0), [-2.0, 2.0])


def test_through_the_origin():
    """For b = 0 the wall passes through the origin, which is at distance 0."""
    points = np.array([[0.0, 0.0, 0.0], [1.0, 2.0, 2.0]])
    assert_close(hyperplane_distance(points, np.array([1.0, 2.0, 2.0]), 0.0), [0.0, 3.0])


def test_one_point():
    """One point gives an array with one distance."""
    assert_close(hyperplane_distance(np.array([[3.0, 4.0]]), np.array(W), B), [4.0])


def test_fractions():
    """From 0.3 x + 0.4 y - 0.1 = 0 the point (0.7, 0.1) is (0.21 + 0.04 - 0.1) / 0.5 = 0.3 away."""
    assert_close(hyperplane_distance(np.array([[0.7, 0.1]]), np.array([0.3, 0.4]), -0.1), [0.3])


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_units(unit):
    """Distances are measured in the unit of the points: it comes out when b is in that unit too."""
    found = assert_array(hyperplane_distance(unit * np.array(POINTS), np.array(W), unit * B), (3,))
    assert_close(found / unit, DISTANCES)
    assert_close(hyperplane_distance(np.array(POINTS), unit * np.array(W), unit * B), DISTANCES)


@given(WALLS)
def test_on_the_wall(drawn):
    """Moved back along w by their distances, all points lie on the wall."""
    (points, w), b = drawn
    s = assert_array(hyperplane_distance(points.copy(), w.copy(), b), (len(points),))
    feet = points - s[:, None] * w / math.hypot(*w)
    # Entries below 4000, times w, carry errors of 1e-11; divided by the norm they stay below 1e-9.
    assert_close(hyperplane_distance(feet, w.copy(), b), np.zeros(len(points)), atol=1e-8)


@given(WALLS, numbers())
def test_along_w(drawn, t):
    """A step of length t along w adds t to the signed distance."""
    (points, w), b = drawn
    s = assert_array(hyperplane_distance(points.copy(), w.copy(), b), (len(points),))
    moved = points + t * w / math.hypot(*w)
    assert_close(hyperplane_distance(moved, w.copy(), b), s + t, atol=1e-8)


@given(WALLS, st.sampled_from([2.0, 0.25, -1.0, -8.0, 1024.0]))
def test_scale(drawn, c):
    """A positive factor of w and b changes nothing, and a negative one flips the sign."""
    (points, w), b = drawn
    s = assert_array(hyperplane_distance(points.copy(), w.copy(), b), (len(points),))
    assert_close(hyperplane_distance(points.copy(), c * w, c * b), math.copysign(1.0, c) * s, atol=ROUNDING)


@pytest.mark.parametrize("b", [0.0, 1.0])
def test_refuses_a_zero_vector(b):
    """For w = 0 the equation holds everywhere or nowhere: there is no wall."""
    assert_refuses(hyperplane_distance, np.array(POINTS), np.zeros(2), b, because="w is zero")


def test_leaves_its_inputs_alone():
    """The function leaves the points and w unchanged."""
    assert_leaves_alone(hyperplane_distance, np.array(POINTS), np.array(W), B)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(hyperplane_distance(POINTS, W, B), DISTANCES)
    assert_close(hyperplane_distance([[0, 0], [3, 4], [-1, 2]], [3, 4], -5), DISTANCES)


@pytest.mark.edge
def test_no_points():
    """No points have no distances: an empty array."""
    assert_close(hyperplane_distance(np.zeros((0, 2)), np.array(W), B), np.zeros(0))


# A power of 2 as a factor rounds nothing.
@pytest.mark.edge
def test_huge_and_tiny_walls():
    """Multiplying both w and b by 2^700 or by 2^-700 does not move the wall."""
    for scale in (2.0**-700, 2.0**700):
        assert_close(hyperplane_distance(np.array(POINTS), scale * np.array(W), scale * B), DISTANCES)


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """Points and walls are given by finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(hyperplane_distance, [[1.0, wrong]], W, B, because=f"a point holds {wrong}")
        assert_refuses(hyperplane_distance, POINTS, [wrong, 1.0], B, because=f"w holds {wrong}")
        assert_refuses(hyperplane_distance, POINTS, W, wrong, because=f"b is {wrong}")


@pytest.mark.edge
def test_refuses_other_shapes():
    """The points are the rows of a matrix, w has an entry for each coordinate, and b is a number."""
    for points in ([3.0, 4.0], [[[3.0, 4.0]]]):
        because = f"the points have shape {np.shape(points)}"
        assert_refuses(hyperplane_distance, points, W, B, because=because)
    for w in ([], [3.0], [3.0, 4.0, 5.0], [[3.0], [4.0]], 3.0):
        because = f"points have 2 entries, w has shape {np.shape(w)}"
        assert_refuses(hyperplane_distance, POINTS, w, B, because=because)
    assert_refuses(hyperplane_distance, np.zeros((2, 0)), [], B, because="w has no entries, so it is zero")
    assert_refuses(hyperplane_distance, POINTS, W, [1.0, 2.0, 3.0], because="b is a vector")
    assert_refuses(hyperplane_distance, POINTS, W, [1.0], because="b is a vector")
