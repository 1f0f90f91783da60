"""What least_squares must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from least_squares import least_squares

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

A = [[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]]
B = [1.0, 2.0, 4.0]


def cut(table):
    """Return a matrix with two independent columns and four rows, and a right-hand side."""
    return np.vstack([np.eye(2), table[:2, :2] / 4]), table[:, 2].copy()


# Singular values lie between 1 and sqrt(1 + 4 * 16) < 9: errors are below 81 times a few 1e-16 of 16.
PROBLEMS = matrices(4, 3).map(cut)
ROUNDING = 1e-11


def solution(a, b):
    """Return the solution, checked for its kind and shape."""
    return assert_array(least_squares(a.copy(), b.copy()), (a.shape[1],))


def test_one_column():
    """The number nearest to 2, 4 and 9 is their mean, 5; along (3, 4) the foot below (1, 1) is at 7/25."""
    assert_close(least_squares(np.ones((3, 1)), np.array([2.0, 4.0, 9.0])), [5.0])
    assert_close(least_squares(np.array([[3.0], [4.0]]), np.array([1.0, 1.0])), [0.28])


def test_worked_example():
    """The line computed by hand in the README: 5/6 + 3/2 t."""
    assert_close(least_squares(np.array(A), np.array(B)), [5 / 6, 1.5])


def test_square():
    """As many equations as unknowns are solved exactly."""
    assert_close(least_squares(np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([5.0, 10.0])), [1.0, 3.0])
    assert_close(least_squares(np.array([[0.0, 2.0], [4.0, 0.0]]), np.array([2.0, 4.0])), [1.0, 1.0])


def test_orthogonal_columns():
    """With orthogonal columns each unknown is a projection on its own."""
    a = np.array([[1.0, 1.0], [1.0, -1.0], [0.0, 0.0]])
    assert_close(least_squares(a, np.array([3.0, 1.0, 9.0])), [2.0, 1.0])


def test_parabola():
    """The coefficients of a parabola are recovered from more of its points than needed."""
    t = np.array([-2.0, -1.0, 0.0, 1.0, 3.0])
    a = np.stack([np.ones(5), t, t**2], axis=1)
    assert_close(least_squares(a, 1 - 2 * t + 0.5 * t**2), [1.0, -2.0, 0.5])


def test_nothing_to_reach():
    """If b is orthogonal to all columns, the best x is 0."""
    assert_close(least_squares(np.array([[1.0], [0.0]]), np.array([0.0, 5.0])), [0.0])


@pytest.mark.parametrize("scale", [1e-30, 1e30])
def test_no_unit(scale):
    """Measuring both sides in another unit changes nothing."""
    assert_close(least_squares(scale * np.array(A), scale * np.array(B)), [5 / 6, 1.5])


# The condition number is sqrt(2) / t, at most 1.4e8, and errors are up to 1e-15 times that.  The normal
# equations have 1 + t^2 on their diagonal, which is 1 in floating point.
@pytest.mark.parametrize("t", [1e-4, 1e-6, 1e-8])
def test_nearly_dependent(t):
    """Twice (1, t, 0) minus (1, 0, t) is (1, 2 t, -t), with coefficients right to 1e-15 / t."""
    a = np.array([[1.0, 1.0], [t, 0.0], [0.0, t]])
    assert_close(least_squares(a, np.array([1.0, 2 * t, -t])), [2.0, -1.0], rtol=0.0, atol=1e-13 / t)


# The condition number of these powers is about 1e8, that of the normal equations 1e16.
def test_polynomial():
    """A polynomial of degree 10 is recovered from 21 of its points on [0, 1] to five digits."""
    a = np.linspace(0.0, 1.0, 21)[:, None] ** np.arange(11)
    assert_close(least_squares(a, a.sum(axis=1)), np.ones(11), rtol=0.0, atol=1e-5)


@given(PROBLEMS)
def test_residual_is_orthogonal(problem):
    """The residual is orthogonal to every column."""
    a, b = problem
    x = solution(a, b)
    assert_close(a.T @ (a @ x - b), np.zeros(2), atol=ROUNDING)


@given(PROBLEMS, matrices(1, 2))
def test_no_change_does_better(problem, step):
    """No step away from x makes the residual shorter."""
    a, b = problem
    x = solution(a, b)
    change = float(np.sum((a @ (x + step[0]) - b) ** 2) - np.sum((a @ x - b) ** 2))
    assert_at_least(change, 0.0, slack=1e-8)


@given(PROBLEMS)
def test_found_again(problem):
    """If b is A x, x is recovered; adding to b a vector orthogonal to the columns changes nothing."""
    a, b = problem
    x = solution(a, b)
    assert_close(least_squares(a, a @ x), x, atol=ROUNDING)
    assert_close(least_squares(a, b + 3 * (b - a @ x)), x, atol=10 * ROUNDING)


@pytest.mark.parametrize(
    "a",
    [
        [[0.0], [0.0]],
        [[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]],
        [[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]],
        [[1.0, 0.0], [2.0, 0.0], [3.0, 0.0]],
        [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 1.0, 2.0], [2.0, 1.0, 3.0]],
    ],
)
def test_refuses_dependent_columns(a):
    """Dependent columns reach the same point in many ways: no single x is best."""
    assert_refuses(least_squares, np.array(a), np.arange(float(len(a))), because="the columns are dependent")


def test_leaves_its_inputs_alone():
    """The function leaves the matrix and the vector unchanged."""
    assert_leaves_alone(least_squares, np.array(A), np.array(B))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(least_squares(A, B), [5 / 6, 1.5])
    assert_close(least_squares(np.array([[1, 0], [1, 1], [1, 2]]), np.array([1, 2, 4])), [5 / 6, 1.5])
    assert_leaves_alone(least_squares, [[1, 0], [1, 1], [1, 2]], [1, 2, 4])


@pytest.mark.edge
def test_refuses_more_unknowns_than_equations():
    """More than m columns with m entries are dependent."""
    for shape in ((1, 2), (2, 3)):
        assert_refuses(least_squares, np.eye(*shape), np.ones(shape[0]), because=f"a has shape {shape}")


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """Equations and unknowns form a matrix, with at least one of each."""
    for shape in ((), (3,), (3, 1, 1), (0, 0), (3, 0)):
        b = np.ones(shape[:1] or 1)
        assert_refuses(least_squares, np.ones(shape), b, because=f"a has shape {shape}")


@pytest.mark.edge
def test_refuses_other_right_hand_sides():
    """Each equation has one number on its right."""
    for shape in ((), (1,), (2,), (3, 1), (4,)):
        assert_refuses(
            least_squares, np.array(A), np.ones(shape), because=f"a has shape (3, 2) and b {shape}"
        )


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """All entries are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        a, b = np.array([[1.0, wrong], [1.0, 1.0]]), np.array([1.0, wrong, 2.0])
        assert_refuses(least_squares, a, np.array([1.0, 2.0]), because=f"a holds {wrong}")
        assert_refuses(least_squares, np.array(A), b, because=f"b holds {wrong}")
