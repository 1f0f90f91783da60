"""What quadratic_gradient must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from quadratic_gradient import quadratic_gradient

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

A = [[2.0, 4.0], [0.0, 6.0]]
B = [1.0, -1.0]
X = [1.0, 2.0]

# Entries are multiples of 1/4 and at most 16 in absolute value: products of three of them, and their sums,
# are exact.


def cut(table):
    """Return a matrix and two vectors of three entries out of one table."""
    return table[:, :3].copy(), table[:, 3].copy(), table[:, 4].copy()


PROBLEMS = matrices(3, 5).map(cut)


def gradient(a, b, x):
    """Return the gradient, checked for its kind and shape."""
    return assert_array(quadratic_gradient(a, b, x), x.shape)


def value(a, b, x):
    """Return the quadratic function, term by term."""
    n = len(x)
    return math.fsum(float(a[i, j] * x[i] * x[j]) / 2 for i in range(n) for j in range(n)) - math.fsum(b * x)


def test_worked_example():
    """The gradient computed by hand in the README: (5, 15)."""
    assert_close(quadratic_gradient(np.array(A), np.array(B), np.array(X)), [5.0, 15.0])


def test_one_variable():
    """For one variable the parabola a x^2 / 2 - b x has slope a x - b: 3 * 5 - 2 = 13."""
    assert_close(quadratic_gradient(np.array([[3.0]]), np.array([2.0]), np.array([5.0])), [13.0])


def test_symmetric():
    """For a symmetric matrix the gradient is A x - b."""
    a = np.array([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]])
    assert_close(
        quadratic_gradient(a, np.array([1.0, 0.0, 2.0]), np.array([1.0, 2.0, 3.0])), [-1.0, 0.0, 2.0]
    )


def test_antisymmetric():
    """If A^T = -A, the quadratic part is 0 everywhere, and -b is left."""
    assert_close(
        quadratic_gradient(np.array([[0.0, 3.0], [-3.0, 0.0]]), np.array(B), np.array(X)), [-1.0, 1.0]
    )


def test_at_zero():
    """At the origin the quadratic part is flat: the gradient is -b."""
    assert_close(quadratic_gradient(np.array(A), np.array(B), np.zeros(2)), [-1.0, 1.0])


# Sums of a few products below 1 with errors of 1e-16 each.
def test_decimals():
    """With rows (0.1, 0.2) and (0.4, 0.8), b = (0.3, 0.6) and x = (0.7, 1.1) the result is (0.1, 0.49)."""
    a, b, x = np.array([[0.1, 0.2], [0.4, 0.8]]), np.array([0.3, 0.6]), np.array([0.7, 1.1])
    assert_close(quadratic_gradient(a, b, x), [0.07 + 0.33 - 0.3, 0.21 + 0.88 - 0.6])


@given(PROBLEMS)
def test_agrees_with_the_difference(problem):
    """Each partial derivative is a central difference, which is exact for a quadratic function."""
    a, b, x = problem
    slopes = [value(a, b, x + e) / 2 - value(a, b, x - e) / 2 for e in np.eye(len(x))]
    # Values below 2e4 with errors of 1e-11 are subtracted.
    assert_close(quadratic_gradient(a, b, x), slopes, atol=1e-8)


@given(PROBLEMS)
def test_only_the_symmetric_part(problem):
    """A matrix, its transpose and the mean of the two have the same gradient."""
    a, b, x = problem
    found = gradient(a.copy(), b.copy(), x.copy())
    assert_close(quadratic_gradient(a.T.copy(), b.copy(), x.copy()), found)
    assert_close(quadratic_gradient((a + a.T) / 2, b, x), found)


@given(PROBLEMS, numbers())
def test_linear(problem, c):
    """Without b the gradient is linear in x: that at c x + y is c times that at x plus that at y."""
    a, y, x = problem
    zero = np.zeros(3)
    expected = c * gradient(a.copy(), zero.copy(), x.copy()) + gradient(a.copy(), zero.copy(), y.copy())
    assert_close(quadratic_gradient(a, zero, c * x + y), expected)


@given(PROBLEMS)
def test_zero_at_the_solution(problem):
    """For a symmetric matrix the gradient is 0 at x if b is A x."""
    a, _, x = problem
    a = (a + a.T) / 2
    assert_close(quadratic_gradient(a, a @ x, x), np.zeros(3))


def test_leaves_its_inputs_alone():
    """The function leaves the matrix and the vectors unchanged."""
    assert_leaves_alone(quadratic_gradient, np.array(A), np.array([1.0, 3.0]), np.array(X))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well, even when the result is beyond the largest integer of numpy."""
    assert_close(quadratic_gradient([[2, 4], [0, 6]], [1, -1], [1, 2]), [5.0, 15.0])
    big = np.array([10**10])
    assert_close(quadratic_gradient(big[:, np.newaxis], big, big), [1e20 - 1e10])


@pytest.mark.edge
def test_refuses_other_shapes():
    """The matrix has a row and a column for each variable, and b and x have an entry for each."""
    assert_refuses(quadratic_gradient, np.ones((2, 3)), B, X, because="a has shape (2, 3)")
    for wrong in (1.0, [1.0], [[1.0, 2.0]]):
        because = f"a has shape (2, 2), and a vector has shape {np.shape(wrong)}"
        assert_refuses(quadratic_gradient, A, wrong, X, because=because)
        assert_refuses(quadratic_gradient, A, B, wrong, because=because)
    assert_refuses(quadratic_gradient, A, np.ones((2, 2)), np.ones((2, 2)), because="b and x are matrices")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """All entries are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(quadratic_gradient, [[1.0, wrong], [0.0, 1.0]], B, X, because=f"a holds {wrong}")
        assert_refuses(quadratic_gradient, A, [wrong, 1.0], X, because=f"b holds {wrong}")
        assert_refuses(quadratic_gradient, A, B, [1.0, wrong], because=f"x holds {wrong}")
