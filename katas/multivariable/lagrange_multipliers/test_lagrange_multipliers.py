"""What minimise_quadratic must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lagrange_multipliers import minimise_quadratic

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
)

A = [[2.0, 0.0], [0.0, 4.0]]
B = [0.0, 0.0]
C = [[1.0, 1.0]]
D = [3.0]


def problem(table):
    """Return a positive definite matrix, a linear part, and two independent conditions."""
    square = table[:, :3] / 8
    c = np.hstack([np.eye(2), table[:2, 3:4] / 16])
    return square @ square.T + np.eye(3), table[:, 4].copy(), c, table[:2, 5].copy()


# Eigenvalues of A lie between 1 and 37, singular values of C between 1 and sqrt(3): the condition number of
# the whole system is below 2000, its solution below 5000 in absolute value.  A few 1e-16 of both make less
# than 1e-8.
PROBLEMS = matrices(3, 6).map(problem)
ROUNDING = 1e-7


def solved(a, b, c, d):
    """Return minimum and multipliers, checked for their kinds and shapes."""
    x, multipliers = assert_unpacks(
        minimise_quadratic(a.copy(), b.copy(), c.copy(), d.copy()), "x", "multipliers"
    )
    return assert_array(x, b.shape), assert_array(multipliers, d.shape)


def assert_solution(result, x, multipliers):
    """Assert that these are the minimum and its multipliers."""
    found, prices = assert_unpacks(result, "x", "multipliers")
    assert_close(found, np.array(x, dtype=float))
    assert_close(prices, np.array(multipliers, dtype=float))


def height(a, b, x):
    """Return half of x . A x, minus b . x."""
    return float(x @ a @ x / 2 - b @ x)


def test_worked_example():
    """The minimum computed by hand in the README: (2, 1), with the multiplier -4."""
    assert_solution(
        minimise_quadratic(np.array(A), np.array(B), np.array(C), np.array(D)), [2.0, 1.0], [-4.0]
    )


def test_no_condition():
    """Without conditions the gradient is 0 at the minimum: A x = b."""
    result = minimise_quadratic(np.array(A), np.array([2.0, 4.0]), np.zeros((0, 2)), np.zeros(0))
    assert_solution(result, [1.0, 1.0], [])


def test_condition_that_holds_anyway():
    """A condition that the free minimum already satisfies costs nothing: its multiplier is 0."""
    result = minimise_quadratic(np.array(A), np.array([2.0, 8.0]), np.array(C), np.array(D))
    assert_solution(result, [1.0, 2.0], [0.0])


# Numbers below 1 with errors of 1e-16 each, in a system with a condition number below 10.
def test_nearest_point():
    """With A = I the minimum is the point of the plane nearest to b, and the way there is C^T lambda."""
    plane = np.ones((1, 3))
    result = minimise_quadratic(np.eye(3), np.array([1.0, 2.0, 6.0]), plane, np.array([3.0]))
    assert_solution(result, [-1.0, 0.0, 4.0], [2.0])
    result = minimise_quadratic(np.eye(3), np.array([0.1, 0.2, 0.6]), plane, np.array([0.3]))
    assert_solution(result, [-0.1, 0.0, 0.4], [0.2])


def test_fixed_variable():
    """A condition on one variable fixes it, and the function is minimised over the others."""
    a, c = np.array([[2.0, 1.0], [1.0, 2.0]]), np.array([[1.0, 0.0]])
    assert_solution(minimise_quadratic(a, np.array([3.0, 3.0]), c, np.array([-1.0])), [-1.0, 2.0], [3.0])


def test_two_conditions():
    """Two conditions in three variables leave a line, on which the minimum lies."""
    c, d = np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]]), np.array([1.0, 2.0])
    result = minimise_quadratic(np.diag([1.0, 2.0, 4.0]), np.zeros(3), c, d)
    # With x_3 = t: (1 - t)^2 / 2 + (2 - t)^2 + 2 t^2 is least where t - 1 + 2 (t - 2) + 4 t = 0, at t = 5/7.
    assert_solution(result, [2 / 7, 9 / 7, 5 / 7], [-2 / 7, -18 / 7])


def test_as_many_conditions_as_variables():
    """As many conditions as variables leave one point: only the multipliers depend on the function."""
    c, d = np.array([[1.0, 1.0], [1.0, -1.0]]), np.array([3.0, 1.0])
    assert_solution(minimise_quadratic(np.array(A), np.array(B), c, d), [2.0, 1.0], [-4.0, 0.0])


def test_one_variable():
    """One variable with one condition: x = d / c, and the multiplier balances the slope."""
    result = minimise_quadratic(np.array([[2.0]]), np.array([1.0]), np.array([[4.0]]), np.array([8.0]))
    assert_solution(result, [2.0], [-0.75])


def test_no_unit():
    """Changing the unit of the function, or of a condition, changes the multipliers but not the minimum."""
    a, b, c, d = np.array(A), np.array(B), np.array(C), np.array(D)
    for scale in (1e-12, 1e-6, 1e6):
        found, prices = solved(scale * a, b, c, d)
        assert_close(found, [2.0, 1.0])
        assert_close(prices / scale, [-4.0])
        found, prices = solved(a, b, scale * c, scale * d)
        assert_close(found, [2.0, 1.0])
        assert_close(prices * scale, [-4.0])


@given(PROBLEMS)
def test_conditions_hold(drawn):
    """The minimum satisfies the conditions: C x = d."""
    a, b, c, d = drawn
    x, _ = solved(a, b, c, d)
    assert_close(c @ x, d, atol=ROUNDING)


@given(PROBLEMS)
def test_stationary(drawn):
    """The gradient is a combination of the conditions: A x - b + C^T lambda = 0."""
    a, b, c, d = drawn
    x, multipliers = solved(a, b, c, d)
    assert_close(a @ x - b + c.T @ multipliers, np.zeros(3), atol=ROUNDING)


@given(PROBLEMS, st.sampled_from([1.0, -1.0, 0.25, -4.0]))
def test_no_feasible_direction_descends(drawn, t):
    """No step along which the conditions still hold goes downhill."""
    a, b, c, d = drawn
    x, _ = solved(a, b, c, d)
    step = t * np.array([-c[0, 2], -c[1, 2], 1.0])  # C step = 0
    # The height is below 37 * 16^2 * 100 in absolute value, and right to 1e-16 of that.
    assert_at_least(height(a, b, x + step) - height(a, b, x), 0.0, slack=1e-6)


@given(PROBLEMS)
def test_price(drawn):
    """The minimum is quadratic in d, so a central difference shows its slope: minus the multiplier."""
    a, b, c, d = drawn
    _, multipliers = solved(a, b, c, d)
    for i, e in enumerate(np.eye(2)):
        above, _ = solved(a, b, c, d + e)
        below, _ = solved(a, b, c, d - e)
        assert_close((height(a, b, below) - height(a, b, above)) / 2, float(multipliers[i]), atol=1e-5)


def test_refuses_dependent_conditions():
    """Conditions that repeat or contradict each other have no multipliers of their own."""
    for c, d in (
        ([[1.0, 1.0], [1.0, 1.0]], [3.0, 3.0]),
        ([[1.0, 1.0], [2.0, 2.0]], [3.0, 5.0]),
        ([[0.0, 0.0]], [0.0]),
        ([[0.1, 0.3], [0.3, 0.9]], [1.0, 3.0]),
        ([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], [1.0, 2.0, 3.0]),
    ):
        arguments = np.array(A), np.array(B), np.array(c), np.array(d)
        assert_refuses(minimise_quadratic, *arguments, because="the conditions are dependent")


def test_leaves_its_inputs_alone():
    """The function leaves all four arguments unchanged."""
    assert_leaves_alone(minimise_quadratic, np.array(A), np.array([1.0, 4.0]), np.array(C), np.array(D))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_solution(minimise_quadratic(A, B, C, D), [2.0, 1.0], [-4.0])
    assert_solution(minimise_quadratic([[2, 0], [0, 4]], [0, 0], [[1, 1]], [3]), [2.0, 1.0], [-4.0])


@pytest.mark.edge
def test_refuses_what_is_not_positive_definite():
    """Only a bowl is certain to have one minimum, even where the conditions leave only one point."""
    because = "A is not positive definite"
    for a in (
        [[0.0, 0.0], [0.0, 0.0]],
        [[-2.0, 0.0], [0.0, -4.0]],
        [[1.0, 1.0], [1.0, 1.0]],
        [[1.0, 3.0], [3.0, 1.0]],
        [[1.0, 0.0], [0.0, 1e-12]],
    ):
        assert_refuses(minimise_quadratic, a, B, C, D, because=because)
    assert_refuses(minimise_quadratic, [[0.0]], [0.0], [[1.0]], [2.0], because=because)


@pytest.mark.edge
def test_symmetric_up_to_rounding():
    """The gradient is A x - b only for a symmetric matrix; entries that differ by rounding count as equal."""
    assert_solution(minimise_quadratic([[2.0, 1e-15], [0.0, 4.0]], B, C, D), [2.0, 1.0], [-4.0])
    for wrong in (0.0, -1.0, 1.0 + 1e-6):
        a, because = np.array([[2.0, wrong], [1.0, 2.0]]), f"1 and {wrong} stand across the diagonal"
        assert_refuses(minimise_quadratic, a, B, C, D, because=because)
        assert_refuses(minimise_quadratic, 1e-12 * a.T, B, C, D, because=because)


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """A is (n, n), b is (n,), C is (k, n) and d is (k,), with n at least 1."""
    for a, b, c, d in (
        ([[2.0, 0.0, 0.0], [0.0, 4.0, 0.0]], B, C, D),
        (np.zeros((0, 0)), [], np.zeros((0, 0)), []),
        (A, [0.0], C, D),
        (A, [[0.0, 0.0]], C, D),
        (A, B, [1.0, 1.0], D),
        (A, B, C, 3.0),
        (A, B, C, [3.0, 3.0]),
    ):
        shapes = ", ".join(str(np.shape(value)) for value in (a, b, c, d))
        assert_refuses(minimise_quadratic, a, b, c, d, because=f"the shapes are {shapes}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """All entries are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(minimise_quadratic, [[2.0, 0.0], [0.0, wrong]], B, C, D, because=f"A holds {wrong}")
        assert_refuses(minimise_quadratic, A, [0.0, wrong], C, D, because=f"b holds {wrong}")
        assert_refuses(minimise_quadratic, A, B, [[1.0, wrong]], D, because=f"C holds {wrong}")
        assert_refuses(minimise_quadratic, A, B, C, [wrong], because=f"d holds {wrong}")
