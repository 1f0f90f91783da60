"""What the two projections and projected_gradient must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from projected_gradient import project_box, project_simplex, projected_gradient

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    distributions,
    matrices,
    rng,
    vectors,
)

# The README allows an error of 1e-12 max(1, max |x_i|) in each entry; entries drawn here are at most 16.  In
# a dot product of five entries such errors, times differences of at most 17, make less than 3e-9.
SIMPLEX = 16e-12
ANGLE = 1e-8
# A step rounds numbers below 300 by less than 1e-13.
ROUNDING = 1e-10


def halves(x):
    """Project a pair of numbers onto the simplex: only their difference counts."""
    first = min(max((x[0] - x[1] + 1) / 2, 0.0), 1.0)
    return np.array([first, 1 - first])


def test_worked_example():
    """The projection in the README: (0.9, 0.5, -0.2) goes to (0.7, 0.3, 0)."""
    assert_close(project_simplex(np.array([0.9, 0.5, -0.2])), [0.7, 0.3, 0.0])


def test_worked_trajectory():
    """The points in the README: from (-1, 2) to (0, 1), (1/2, 1/2), (5/8, 3/8)."""
    points = projected_gradient(lambda x: np.array([2.0, 4.0]) * x, halves, np.array([-1.0, 2.0]), 1 / 4, 2)
    assert_close(points, [[0.0, 1.0], [1 / 2, 1 / 2], [5 / 8, 3 / 8]])


@pytest.mark.parametrize(
    ("x", "low", "high", "expected"),
    [
        ([-3.0, 0.1, 7.0], [0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [0.0, 0.1, 1.0]),
        ([0.3, 0.3], [0.5, -4.0], [0.7, -2.0], [0.5, -2.0]),
        ([-1e6, 1e6, 2.0], [-math.inf, 0.0, 0.0], [0.0, math.inf, 0.0], [-1e6, 1e6, 0.0]),
    ],
    ids=["unit-box", "own-ends", "infinite-ends"],
)
def test_box(x, low, high, expected):
    """In a box, an entry below its lower end is moved to this end, and one above its upper end to that."""
    assert_close(project_box(np.array(x), np.array(low), np.array(high)), expected)


@pytest.mark.parametrize(
    ("x", "expected"),
    [
        ([0.1, 0.2, 0.7], [0.1, 0.2, 0.7]),
        ([0.1, 0.1, 0.1, 0.1], [1 / 4, 1 / 4, 1 / 4, 1 / 4]),
        ([3.0, 0.0, 0.5], [1.0, 0.0, 0.0]),
        ([-5.1, -9.0, -5.6], [3 / 4, 0.0, 1 / 4]),
        ([0.9, 0.9, 0.3, 0.3], [0.5, 0.5, 0.0, 0.0]),
    ],
    ids=["feasible", "equal", "corner", "negative", "ties"],
)
def test_simplex(x, expected):
    """The nearest distribution has 0 in some entries, and differs from x by the same number in all others."""
    assert_close(project_simplex(np.array(x)), expected, atol=SIMPLEX)


@given(st.integers(1, 4).flatmap(lambda n: st.tuples(vectors(n), distributions(n, zeros=True), vectors(3))))
def test_nearest(drawn):
    """Seen from the projection p, no feasible y lies on the side of x: (x - p) . (y - p) is at most 0."""
    x, y, ends = drawn
    p = assert_array(project_simplex(x.copy()), x.shape)
    assert_at_least(p.min(), 0.0, slack=SIMPLEX)
    assert_close(float(p.sum()), 1.0, atol=len(x) * SIMPLEX)
    assert_at_most(float((x - p) @ (y - p)), 0.0, slack=ANGLE)
    low, high = np.full(len(x), min(ends)), np.full(len(x), max(ends))
    p = assert_array(project_box(x.copy(), low, high), x.shape)
    assert_at_least(float(np.minimum(p - low, high - p).min()), 0.0)
    assert_at_most(float((x - p) @ (low + (high - low) * y - p)), 0.0, slack=ANGLE)


@given(vectors())
def test_agrees_with_all_supports(x):
    """The nearest distribution lowers some entries equally and makes the others 0: the best such choice."""
    best = np.full(len(x), math.inf)
    for kept in itertools.product([False, True], repeat=len(x)):
        if any(kept):
            p = np.where(kept, x - (x[list(kept)].sum() - 1) / sum(kept), 0.0)
            if p.min() >= 0 and np.sum((p - x) ** 2) < np.sum((best - x) ** 2):
                best = p
    assert_close(project_simplex(x.copy()), best, atol=SIMPLEX)


@pytest.mark.parametrize("constant", [-7.3, 1e6, -1e6])
def test_adding_a_constant(constant):
    """Adding the same number to all entries leaves the nearest distribution as it is."""
    x = np.array([0.9, 0.5, -0.2]) + constant
    assert_close(project_simplex(x), [0.7, 0.3, 0.0], atol=1e-12 * abs(constant))


@given(matrices(), st.sampled_from([0.1, 0.5, 1.0]))
def test_each_step(a, rate):
    """The start and each step are projected: the next point is P(x - eta times the gradient at x)."""

    def gradient(x):
        return a.T @ np.tanh(a @ x)

    def project(x):
        return np.clip(x, -0.2, 0.4)

    x0 = np.linspace(-0.3, 0.7, a.shape[1])
    points = assert_array(projected_gradient(gradient, project, x0.copy(), rate, 4), (5, len(x0)))
    expected = [project(x0), *(project(x - rate * gradient(x)) for x in points[:-1])]
    assert_close(points, expected, atol=ROUNDING)


def test_rests_where_the_multipliers_say():
    """At the minimum on the simplex no entry of the gradient is below their mean with weights x_i."""
    # So it is equal wherever x_i > 0.  With curvatures from 1 to 2 and rate 1/2, a step at least halves the
    # distance to the minimum: 36 steps leave 1e-10 of it.  Twice the projection's error of 2e-11 is added,
    # and the curvature doubles both in the gradient.
    curvature = np.array([2.0, 1.0, 1.5, 1.2])
    for number in range(2):
        centre = rng(number).uniform(-1.0, 1.0, size=4)
        points = projected_gradient(
            lambda x, c=centre: curvature * (x - c), project_simplex, centre, 1 / 2, 36
        )
        x = assert_array(points, (37, 4))[-1]
        gradient = curvature * (x - centre)
        assert_close(float(x.sum()), 1.0, atol=4 * SIMPLEX)
        assert_at_least(float(gradient.min()), float(gradient @ x), slack=ANGLE)


def test_leaves_its_inputs_alone():
    """The arguments stay as they are, even if a function returns the very array that it was given."""
    assert_leaves_alone(project_simplex, np.array([0.9, 0.5, -0.2]))
    assert_leaves_alone(project_box, np.array([-1.0, 3.0]), np.array([0.0, 0.0]), np.array([1.0, 2.0]))
    assert_leaves_alone(projected_gradient, lambda x: 2 * x, lambda x: x, np.array([1.0, 2.0]), 1 / 4, 3)
    points = projected_gradient(lambda x: x, lambda x: x, np.array([4.0, -8.0]), 1 / 2, 2)
    assert_close(points, [[4.0, -8.0], [2.0, -4.0], [1.0, -2.0]])


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats; `gradient` and `project` are given floats."""
    assert_close(project_box([-3, 1], [0, 0], [2, 2]), [0.0, 1.0])
    assert_close(project_simplex([3, 3]), [1 / 2, 1 / 2])
    assert_close(project_simplex(np.array([0, 0, 0, 0])), [1 / 4] * 4)
    # Numpy refuses negative powers of integers.
    for start in ([2, 4], np.array([2, 4])):
        points = projected_gradient(lambda x: x**-1, lambda x: x**-1, start, 2, 1)
        assert_close(points, [[1 / 2, 1 / 4], [-2 / 7, -4 / 31]])


@pytest.mark.edge
def test_one_entry():
    """The only distribution with one outcome is certain of it."""
    for x in (-3.7, 0.0, 1.0, 9.1):
        assert_close(project_simplex(np.array([x])), [1.0], atol=SIMPLEX)


@pytest.mark.edge
def test_refuses_an_empty_box():
    """Nothing lies between a lower end and a smaller upper end."""
    low, high = np.array([0.0, 2.0]), np.array([1.0, 1.0])
    assert_refuses(project_box, np.array([0.5, 0.5]), low, high, because="low is 2 where high is 1")


@pytest.mark.edge
def test_refuses_nan_and_other_shapes():
    """A point is a vector without NaN, with as many entries as the ends of a box."""
    zeros, ones = np.zeros(2), np.ones(2)
    for wrong, because in (([0.5, math.nan], "an entry is NaN"), ([[0.5, 0.5]], "there are two axes")):
        assert_refuses(project_simplex, np.array(wrong), because=because)
        assert_refuses(project_box, np.array(wrong), zeros, ones, because=because)
    assert_refuses(project_box, np.array([0.5, 0.5]), np.zeros(1), ones, because="low has another length")
