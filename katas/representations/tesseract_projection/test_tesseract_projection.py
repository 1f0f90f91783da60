"""What tesseract_projection must satisfy.  README.md states the mathematics."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tesseract_projection import frame, perspective, rotate

from dojo.testing import (
    assert_array,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    rng,
)

# There are at most 4 coordinates of at most 16, so squared distances are at most 4096, with errors of 1e-12.
ROUNDING = 1e-10


@st.composite
def turns(draw):
    """Draw points of two to four coordinates, two of these, and an angle."""
    d = draw(st.integers(2, 4))
    i, j = draw(st.permutations(range(d)))[:2]
    return draw(matrices(None, d)), i, j, draw(st.integers(-24, 24)) / 4


def drawn(vertex, angle, distance):
    """Return where a vertex of the tesseract appears, one number after another."""
    x, y, z, w = vertex
    x, w = math.cos(angle) * x - math.sin(angle) * w, math.sin(angle) * x + math.cos(angle) * w
    near = distance / (distance - w)
    nearer = distance / (distance - near * z)
    return [nearer * near * x, nearer * near * y]


def test_worked_example():
    """The numbers in the README: a quarter turn, heights 1 and -1 seen from 3, and a vertex at 9/2 · 1."""
    points = np.array([[1.0, 0.0, 0.0], [0.0, 5.0, 0.0], [0.0, 0.0, 2.0]])
    expected = [[0.0, 0.0, 1.0], [0.0, 5.0, 0.0], [-2.0, 0.0, 0.0]]
    assert_close(rotate(points, 0, 2, math.pi / 2), expected, atol=ROUNDING)
    points = np.array([[1.0, -1.0, 1.0], [1.0, -1.0, -1.0], [1.0, -1.0, 0.0]])
    assert_close(perspective(points, 3.0), [[1.5, -1.5], [0.75, -0.75], [1.0, -1.0]])


def test_scales():
    """Seen from height 3, heights 1 and -1 have scales 3/2 and 3/4, in any dimension."""
    for d in (2, 3, 4, 5):
        flat = 0.1 + np.arange(2.0 * (d - 1)).reshape(2, d - 1)
        points = np.hstack([flat, [[1.0], [-1.0]]])
        assert_close(perspective(points, 3.0), flat * [[3 / 2], [3 / 4]])
        assert_close(perspective(np.hstack([flat, [[0.0], [0.0]]]), 3.0), flat)
    assert_close(perspective(np.array([[0.1, 0.2, 4.0]]), 5.0), [[0.5, 1.0]])


def test_turning():
    """A turn by a takes axis i to (cos a, sin a) on the axes i and j, and axis j to (-sin a, cos a)."""
    a = 0.3
    turned = rotate(np.eye(4), 1, 3, a)
    c, s = math.cos(a), math.sin(a)
    assert_close(turned, [[1, 0, 0, 0], [0, c, 0, s], [0, 0, 1, 0], [0, -s, 0, c]])
    turned = rotate(np.eye(4), 3, 1, a)
    assert_close(turned, [[1, 0, 0, 0], [0, c, 0, -s], [0, 0, 1, 0], [0, s, 0, c]])


@given(turns())
def test_distances_are_kept(turn):
    """Turning keeps the distances between the points, and all coordinates but two."""
    points, i, j, angle = turn
    turned = assert_array(rotate(points.copy(), i, j, angle), points.shape)
    before = np.sum((points[:, np.newaxis] - points) ** 2, axis=2)
    assert_close(np.sum((turned[:, np.newaxis] - turned) ** 2, axis=2), before, atol=ROUNDING)
    others = [k for k in range(points.shape[1]) if k not in (i, j)]
    assert_close(turned[:, others], points[:, others])


@given(turns(), st.integers(-24, 24))
def test_angles_add(turn, more):
    """Two turns in the same plane are one by the sum of the angles; a full turn changes nothing."""
    points, i, j, angle = turn
    twice = rotate(assert_array(rotate(points.copy(), i, j, angle), points.shape), i, j, more / 4)
    once = assert_array(rotate(points.copy(), i, j, angle + more / 4), points.shape)
    assert_close(twice, once, atol=ROUNDING)
    assert_close(rotate(points.copy(), i, j, 2 * math.pi), points, atol=ROUNDING)


# The determinant of coordinates below 100 has errors below 1e-11.
def test_straight_lines():
    """Points on a straight line appear on a straight line, although their distances change."""
    start, direction = rng().uniform(-1, 1, (2, 3))
    seen = perspective(np.array([start + t * direction for t in (-0.9, 0.2, 0.7)]), 3.0)
    seen = assert_array(seen, (3, 2))
    assert_close(float(np.linalg.det(np.column_stack([seen, np.ones(3)]))), 0.0, atol=1e-9)


def test_nothing_at_the_eye():
    """A point at the height of the eye, or above it, does not appear in the drawing."""
    for height in (3.0, 3.5):
        points = np.array([[1.0, 2.0, 0.0], [1.0, 2.0, height]])
        assert_refuses(perspective, points, 3.0, because=f"a point has height {height}")


def test_frame_without_turning():
    """Without turning, the vertices appear at (±3, ±3), at (±1, ±1) twice, and at (±3/5, ±3/5)."""
    found = np.sort(np.abs(assert_array(frame(0.0, 3.0), (16, 2))), axis=0)
    expected = np.repeat([0.6, 1.0, 1.0, 3.0], 4)
    assert_close(found, np.column_stack([expected, expected]))


def test_frame_turned():
    """With cosine 3/5 and sine 4/5, the new x is ±1.4 or ±0.2, and the scale from 5 is 5 / (5 - z - w)."""
    found = np.sort(np.abs(assert_array(frame(math.atan2(4, 3), 5.0), (16, 2))), axis=0)
    # The turned (x, w) are (-0.2, 1.4), (1.4, 0.2), (-1.4, -0.2), (0.2, -1.4), for z = 1 and z = -1.
    scales = 5 / np.array([2.6, 4.6, 3.8, 5.8, 4.2, 6.2, 5.4, 7.4])
    across = np.array([0.2, 0.2, 1.4, 1.4, 1.4, 1.4, 0.2, 0.2]) * scales
    assert_close(found, np.sort(np.repeat(np.column_stack([across, scales]), 2, axis=0), axis=0))


@pytest.mark.parametrize("distance", [3.2, 5.0])
def test_frame(distance):
    """Each of the 16 vertices appears where both projections put it, once."""
    for angle in (0.0, 0.4, math.pi / 2, 2.1, -1.2):
        found = assert_array(frame(angle, distance), (16, 2))
        expected = [drawn(v, angle, distance) for v in product([-1.0, 1.0], repeat=4)]
        # Vertices may appear at the same place, so those at a place are counted.
        for point in expected:
            places = [
                int(np.sum(np.hypot(*(np.array(all_of) - point).T) < 1e-9)) for all_of in (found, expected)
            ]
            assert_equal(places[0], places[1])


def test_frames_keep_the_order():
    """Each row follows one vertex through all angles; after a full turn it is back."""
    # At the angle 0.4 all 16 vertices appear at different places, more than 0.3 apart.
    first = assert_array(frame(0.4, 3.3), (16, 2))
    corners = list(product([-1.0, 1.0], repeat=4))
    places = np.array([drawn(v, 0.4, 3.3) for v in corners])
    rows = [corners[int(np.argmin(np.hypot(*(places - point).T)))] for point in first]
    for angle in (0.5, -1.0, 0.0):
        assert_close(frame(angle, 3.3), [drawn(v, angle, 3.3) for v in rows], atol=ROUNDING)
    assert_close(frame(0.4 + 2 * math.pi, 3.3), first, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The functions leave the points unchanged."""
    assert_leaves_alone(rotate, np.array([[1.0, 2.0, 0.5]]), 0, 2, 0.7)
    assert_leaves_alone(perspective, np.array([[1.0, 2.0, 0.5]]), 3.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(rotate([[2, 0]], 0, 1, math.pi / 6), [[math.sqrt(3), 1.0]])
    assert_close(perspective([[2, 4, 1]], 3), [[3.0, 6.0]])


@pytest.mark.edge
def test_refuses_wrong_coordinates():
    """A turn has two different coordinates, counted from 0."""
    for i, j in ((1, 1), (0, 3), (3, 0), (-1, 0), (0, -1)):
        assert_refuses(
            rotate, np.ones((2, 3)), i, j, 0.5, because=f"points of 3 coordinates, i = {i}, j = {j}"
        )


@pytest.mark.edge
def test_refuses_wrong_points():
    """Points are rows of a matrix, without NaN."""
    for wrong, why in (
        ([1.0, 2.0, 0.5], "the points are not a matrix"),
        ([[1.0, math.nan, 0.5]], "an entry is NaN"),
    ):
        assert_refuses(rotate, np.array(wrong), 0, 1, 0.5, because=why)
        assert_refuses(perspective, np.array(wrong), 3.0, because=why)
