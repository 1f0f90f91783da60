"""What classify_critical_point must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from classify_critical_point import classify_critical_point
from hypothesis import given

from dojo.testing import assert_equal, assert_leaves_alone, assert_refuses, matrices, symmetric_matrices

MINIMUM, MAXIMUM, SADDLE, DEGENERATE = "minimum", "maximum", "saddle", "degenerate"
OPPOSITE = {MINIMUM: MAXIMUM, MAXIMUM: MINIMUM, SADDLE: SADDLE, DEGENERATE: DEGENERATE}


def test_worked_example():
    """The function of the README has a saddle, with a positive diagonal."""
    assert_equal(classify_critical_point(np.array([[2.0, 4.0], [4.0, 2.0]])), SADDLE)


def test_one_variable():
    """In one variable the sign of the second derivative decides, or nothing does."""
    for entry, kind in ((2.0, MINIMUM), (-0.5, MAXIMUM), (0.0, DEGENERATE)):
        assert_equal(classify_critical_point(np.array([[entry]])), kind)


def test_two_variables():
    """Bowls, hilltops and passes over the plane."""
    for hessian, kind in (
        ([[2.0, 1.0], [1.0, 2.0]], MINIMUM),
        ([[2.0, -1.0], [-1.0, 2.0]], MINIMUM),
        ([[-2.0, 1.0], [1.0, -2.0]], MAXIMUM),
        ([[1.0, 0.0], [0.0, -1.0]], SADDLE),
        ([[0.0, 1.0], [1.0, 0.0]], SADDLE),
        ([[-1.0, 3.0], [3.0, -1.0]], SADDLE),
    ):
        assert_equal(classify_critical_point(np.array(hessian)), kind)


def test_three_variables():
    """In three or more variables the sign of the determinant does not decide."""
    for diagonal, kind in (
        ([1.0, 2.0, 3.0], MINIMUM),
        ([-1.0, -2.0, -3.0], MAXIMUM),
        ([1.0, -2.0, -3.0], SADDLE),
        ([1.0, 2.0, -3.0], SADDLE),
        ([3.0, -1.0, 2.0, -4.0], SADDLE),
        ([-1.0, -2.0, -3.0, -4.0], MAXIMUM),
    ):
        assert_equal(classify_critical_point(np.diag(diagonal)), kind)


# The last two have an eigenvalue of 0 up to rounding, 1e-16: far below 1e-9 of the largest.
def test_degenerate():
    """With a flat direction and all others bent the same way, the second derivatives do not decide."""
    for hessian in (
        [[1.0, 0.0], [0.0, 0.0]],
        [[0.0, 0.0], [0.0, -3.0]],
        [[1.0, 1.0], [1.0, 1.0]],
        [[-1.0, 2.0], [2.0, -4.0]],
        [[0.0, 0.0], [0.0, 0.0]],
        [[2.0, -1.0, -1.0], [-1.0, 2.0, -1.0], [-1.0, -1.0, 2.0]],
        [[0.1, 0.3], [0.3, 0.9]],
    ):
        assert_equal(classify_critical_point(np.array(hessian)), DEGENERATE)


def test_flat_saddle():
    """Up in one direction and down in another is a saddle, whatever a third does."""
    assert_equal(classify_critical_point(np.diag([1.0, 0.0, -1.0])), SADDLE)
    assert_equal(
        classify_critical_point(np.array([[0.0, 0.0, 2.0], [0.0, 0.0, 0.0], [2.0, 0.0, 0.0]])), SADDLE
    )


# Eigenvalues of 1e-7 and 1e-12 of the largest are a hundred times or more away from the bound.
def test_no_unit():
    """A direction is flat compared with the others: the unit of measurement does not matter."""
    for scale in (1.0, 1e-6, 1e6):
        assert_equal(classify_critical_point(scale * np.array([[2.0, 1.0], [1.0, 2.0]])), MINIMUM)
        assert_equal(classify_critical_point(scale * np.diag([1.0, 1e-7])), MINIMUM)
        assert_equal(classify_critical_point(scale * np.diag([1.0, -1e-7])), SADDLE)
        assert_equal(classify_critical_point(scale * np.diag([1.0, 1e-12])), DEGENERATE)
        assert_equal(classify_critical_point(scale * np.diag([1.0, -1e-12])), DEGENERATE)
        assert_equal(classify_critical_point(scale * np.diag([-1.0, 1e-12])), DEGENERATE)


def test_numerical():
    """A Hessian from differences is symmetric only to some digits."""
    assert_equal(classify_critical_point(np.array([[2.0, 1.0], [1.0 + 1e-8, 2.0]])), MINIMUM)
    assert_equal(classify_critical_point(np.array([[-2.0, 1.0 + 1e-8], [1.0, -2.0]])), MAXIMUM)


# B B^T + I has eigenvalues from 1 to 1537, and B B^T, with fewer columns than rows, is flat somewhere.
@given(matrices(3, 2))
def test_sums_of_squares(b):
    """A sum of squares is a bowl or has a flat direction: with a square for each
    variable it has a minimum.
    """
    assert_equal(classify_critical_point(b @ b.T + np.eye(3)), MINIMUM)
    assert_equal(classify_critical_point(b @ b.T), DEGENERATE)


@given(symmetric_matrices(3))
def test_negated(hessian):
    """Negating the function swaps minimum and maximum; the names of the variables do not matter."""
    kind = classify_critical_point(hessian.copy())
    assert_equal(classify_critical_point(-hessian), OPPOSITE.get(kind, MINIMUM))
    assert_equal(classify_critical_point(hessian[::-1, ::-1].copy()), kind)


# The matrix B of a change of variables has determinant 1 and small whole entries, so that no eigenvalue
# comes near to the bound: the products are exact, and eigenvalues change by a factor of at most 200.
@given(matrices(3, 1))
def test_other_coordinates(signs):
    """An invertible change of variables stretches and shears the landscape but keeps bowls and passes."""
    hessian = np.diag(np.sign(signs[:, 0]))
    b = np.array([[1.0, 2.0, 0.0], [0.0, 1.0, -1.0], [1.0, 2.0, 1.0]])
    positive, negative = (signs > 0).any(), (signs < 0).any()
    kind = (
        SADDLE
        if positive and negative
        else DEGENERATE
        if (signs == 0).any()
        else MINIMUM
        if positive
        else MAXIMUM
    )
    assert_equal(classify_critical_point(b.T @ hessian @ b), kind)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(classify_critical_point, np.array([[2.0, 4.0], [4.0, 2.0]]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_equal(classify_critical_point([[2.0, 4.0], [4.0, 2.0]]), SADDLE)
    assert_equal(classify_critical_point([[2, 1], [1, 2]]), MINIMUM)


@pytest.mark.edge
def test_refuses_what_is_not_symmetric():
    """The order of two derivatives does not matter, so a Hessian is symmetric."""
    for wrong in (0.0, -1.0, 1.0 + 1e-4):
        because = f"the entries 1 and {wrong} stand across the diagonal"
        hessian = np.array([[2.0, wrong], [1.0, 2.0]])
        assert_refuses(classify_critical_point, hessian, because=because)
        assert_refuses(classify_critical_point, 1e-12 * hessian.T, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """A Hessian has a row and a column for each variable, at least one."""
    for shape in ((2,), (2, 3), (1, 2), (0, 0)):
        assert_refuses(classify_critical_point, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(classify_critical_point, [[2.0, wrong], [wrong, 2.0]], because=f"an entry is {wrong}")
