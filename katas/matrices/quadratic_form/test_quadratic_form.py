"""What quadratic_form and definiteness must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from quadratic_form import definiteness, quadratic_form

from dojo.testing import (
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
)

A = [[1.0, 6.0], [-2.0, 1.0]]
X = [1.0, 3.0]

POSITIVE, POSITIVE_SEMI = "positive definite", "positive semidefinite"
NEGATIVE, NEGATIVE_SEMI = "negative definite", "negative semidefinite"
INDEFINITE = "indefinite"


def by_terms(a, x):
    """The definition, term by term; without rounding for multiples of 1/4 up to 16."""
    return math.fsum(float(a[i, j] * x[i] * x[j]) for i in range(len(x)) for j in range(len(x)))


def test_worked_example():
    """The forms computed by hand in the README: 1 + 12 + 9 = 22 at (1, 3), and 1 - 4 + 1 = -2 at (1, -1)."""
    assert_close(quadratic_form(np.array(A), np.array(X)), 22.0)
    assert_close(quadratic_form(np.array(A), np.array([1.0, -1.0])), -2.0)


# No term is more than twice the result in absolute value, so the relative error is a few times 1e-16.
def test_tenths():
    """At (0.6, -0.3) the form with rows (0.1, 0.7) and (0.2, 0.3) is 0.036 - 0.162 + 0.027, at any scale."""
    a, x = np.array([[0.1, 0.7], [0.2, 0.3]]), np.array([0.6, -0.3])
    for scale in (1.0, 1e6, 1e-6):
        assert_close(quadratic_form(scale * a, x.copy()), -0.099 * scale, atol=0.0)
        assert_close(quadratic_form(a.copy(), scale * x), -0.099 * scale**2, atol=0.0)


def test_worked_definiteness():
    """The form of the README takes the values 6 and -2: a saddle, with 1 and 1 on the diagonal."""
    assert_equal(definiteness(np.array(A)), INDEFINITE)


def test_one_variable():
    """For one variable the form is a parabola, and the sign of its factor decides."""
    for entry, name in ((2.0, POSITIVE), (-3.0, NEGATIVE), (0.0, POSITIVE_SEMI)):
        assert_equal(definiteness(np.array([[entry]])), name)


@pytest.mark.parametrize(
    ("a", "name"),
    [
        ([[2.0, 1.0], [1.0, 2.0]], POSITIVE),
        ([[-2.0, 1.0], [1.0, -2.0]], NEGATIVE),
        ([[2.0, 2.0], [2.0, 2.0]], POSITIVE_SEMI),
        ([[-1.0, 2.0], [2.0, -4.0]], NEGATIVE_SEMI),
        ([[0.0, 1.0], [1.0, 0.0]], INDEFINITE),
        ([[1.0, 0.0], [0.0, -1.0]], INDEFINITE),
        ([[0.0, 0.0], [0.0, -3.0]], NEGATIVE_SEMI),
        ([[0.0, 0.0], [0.0, 0.0]], POSITIVE_SEMI),
        ([[0.0, 5.0], [-5.0, 0.0]], POSITIVE_SEMI),
    ],
)
def test_two_variables(a, name):
    """Bowls, valleys and saddles; the form that is 0 everywhere counts as positive semidefinite."""
    assert_equal(definiteness(np.array(a)), name)


@pytest.mark.parametrize(
    ("a", "name"),
    [
        ([[-1.0, 0.0, 0.0], [0.0, -2.0, 0.0], [0.0, 0.0, 3.0]], INDEFINITE),
        ([[-1.0, 0.0, 0.0], [0.0, -2.0, 0.0], [0.0, 0.0, -3.0]], NEGATIVE),
        ([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]], POSITIVE),
        ([[2.0, -1.0, -1.0], [-1.0, 2.0, -1.0], [-1.0, -1.0, 2.0]], POSITIVE_SEMI),
        ([[-2.0, 1.0, 1.0], [1.0, -2.0, 1.0], [1.0, 1.0, -2.0]], NEGATIVE_SEMI),
        ([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 9.0]], POSITIVE_SEMI),
        ([[1.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, -1.0]], INDEFINITE),
    ],
)
def test_three_variables(a, name):
    """One direction with the opposite sign makes a saddle, and a flat one makes a valley."""
    assert_equal(definiteness(np.array(a)), name)


def test_not_symmetric():
    """Without symmetry, the matrix has the name of its form: its own eigenvalues, 1 and 1, say nothing."""
    assert_equal(definiteness(np.array([[1.0, 4.0], [0.0, 1.0]])), INDEFINITE)
    assert_equal(definiteness(np.array([[1.0, 0.0], [4.0, 1.0]])), INDEFINITE)
    assert_equal(definiteness(np.array([[1.0, 1.0], [0.0, 1.0]])), POSITIVE)
    assert_equal(definiteness(np.array([[1.0, 9.0], [-9.0, 1.0]])), POSITIVE)


# Eigenvalues of 1e-6, 1e-8 and 1e-12 next to one of 1 are far from the bound of 1e-9.
@pytest.mark.parametrize("scale", [1.0, 1e-6, 1e6])
def test_no_unit(scale):
    """Whether a direction is flat depends on the other directions: the unit does not change the name."""
    assert_equal(definiteness(scale * np.array([[2.0, 1.0], [1.0, 2.0]])), POSITIVE)
    assert_equal(definiteness(scale * np.diag([1.0, 1e-8])), POSITIVE)
    assert_equal(definiteness(scale * np.diag([1.0, 1e-12])), POSITIVE_SEMI)
    assert_equal(definiteness(scale * np.diag([1.0, -1e-12])), POSITIVE_SEMI)
    assert_equal(definiteness(scale * np.diag([1.0, -1e-8])), INDEFINITE)
    assert_equal(definiteness(scale * np.diag([-1.0, 1e-12])), NEGATIVE_SEMI)
    assert_equal(definiteness(scale * np.diag([-1.0, -1e-6])), NEGATIVE)


@given(matrices(3, 4))
def test_terms(table):
    """The form is the sum of a_ij x_i x_j over all pairs."""
    a, x = table[:, :3].copy(), table[:, 3].copy()
    expected = by_terms(a, x)
    assert_close(quadratic_form(a, x), expected)


@given(matrices(3, 4))
def test_only_the_symmetric_part(table):
    """A matrix has the same form as its transpose, and with all entries moved above the diagonal."""
    a, x = table[:, :3].copy(), table[:, 3].copy()
    before = assert_number(quadratic_form(a.copy(), x.copy()))
    name = definiteness(a.copy())
    assert_close(quadratic_form(a.T.copy(), x.copy()), before)
    assert_equal(definiteness(a.T.copy()), name)
    moved = np.triu(a, 1) + np.tril(a, -1).T + np.diag(np.diag(a))
    assert_close(quadratic_form(moved, x), before)
    assert_equal(definiteness(moved), name)


@given(matrices(3, 4), numbers())
def test_scaled(table, c):
    """A factor of the vector is squared in the form."""
    a, x = table[:, :3].copy(), table[:, 3].copy()
    assert_close(quadratic_form(a.copy(), c * x), c**2 * assert_number(quadratic_form(a, x)))


# B B^T has the rank of B, and its form is the squared norm of B^T x.  A multiple of the identity, at least 1,
# keeps eigenvalues from 0: with entries up to 16 they are at most 3 * 2 * 16^2 + 1 < 1e4, and 1 is above
# 1e-9 of that.
@given(matrices(3, 2))
def test_squares(b):
    """The form of B B^T is a squared norm, and semidefinite if B is 3 by 2; adding I makes it definite."""
    a = b @ b.T
    assert_equal(definiteness(a.copy()), POSITIVE_SEMI)
    assert_equal(definiteness(a + np.eye(3)), POSITIVE)
    assert_equal(definiteness(-a - np.eye(3)), NEGATIVE)
    assert_equal(definiteness(-a), NEGATIVE_SEMI if b.any() else POSITIVE_SEMI)


@given(matrices(3, 4))
def test_agrees_with_values(table):
    """No value of the form contradicts its name."""
    a, x = table[:, :3].copy(), table[:, 3].copy()
    value = by_terms(a, x)
    name = definiteness(a)
    if value > 0:
        assert_equal(name.replace(INDEFINITE, POSITIVE).replace(POSITIVE_SEMI, POSITIVE), POSITIVE)
    if value < 0:
        assert_equal(name.replace(INDEFINITE, NEGATIVE).replace(NEGATIVE_SEMI, NEGATIVE), NEGATIVE)


def test_leaves_its_inputs_alone():
    """The functions leave the matrix and the vector unchanged."""
    assert_leaves_alone(quadratic_form, np.array(A), np.array(X))
    assert_leaves_alone(definiteness, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(quadratic_form(A, X), 22.0)
    assert_close(quadratic_form([[1, 6], [-2, 1]], [1, 3]), 22.0)
    assert_equal(definiteness(A), INDEFINITE)
    assert_equal(definiteness(np.array([[2, 1], [1, 2]])), POSITIVE)


@pytest.mark.edge
def test_no_variables():
    """Without variables the form is an empty sum, 0, and there are no signs to name."""
    assert_close(quadratic_form(np.zeros((0, 0)), np.zeros(0)), 0.0)
    assert_refuses(definiteness, np.zeros((0, 0)), because="a is empty")


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """A form has one row and one column for each variable."""
    for shape in ((2,), (2, 3), (3, 2), (1, 2, 2)):
        assert_refuses(quadratic_form, np.ones(shape), X, because=f"a has shape {shape}")
        assert_refuses(definiteness, np.ones(shape), because=f"a has shape {shape}")


@pytest.mark.edge
def test_refuses_vectors_that_do_not_fit():
    """The vector has one entry for each variable."""
    for wrong in ([1.0], [1.0, 2.0, 3.0], [[1.0, 2.0]], [[1.0], [2.0]]):
        because = f"a has shape (2, 2) and x {np.shape(wrong)}"
        assert_refuses(quadratic_form, A, wrong, because=because)


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """All entries are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(quadratic_form, [[1.0, wrong], [0.0, 1.0]], X, because=f"a holds {wrong}")
        assert_refuses(quadratic_form, A, [1.0, wrong], because=f"x holds {wrong}")
        assert_refuses(definiteness, [[1.0, wrong], [0.0, 1.0]], because=f"a holds {wrong}")
