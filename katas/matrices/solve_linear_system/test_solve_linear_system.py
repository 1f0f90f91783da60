"""What solve_linear_system must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from solve_linear_system import solve_linear_system

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    vectors,
)

# The matrices drawn below are diagonally dominant with a margin of 1, so the condition number is at
# most the largest row sum, 145.  Elimination with partial pivoting has a backward error of a few
# n² times 1e-16; the solutions have entries up to 16: 145 * 16 * 16 * 1e-16 stays below 1e-11.
ACCURACY = 1e-10


@st.composite
def systems(draw):
    """Return a well-conditioned matrix with its rows in any order, and a solution."""
    n = draw(st.integers(1, 4))
    a = draw(vectors(n * n)).reshape(n, n)
    a = a + np.diag(np.abs(a).sum(axis=1) + np.abs(np.diag(a)) + 1)
    return a[draw(st.permutations(range(n)))], draw(vectors(n))


def test_worked_example():
    """The system solved by hand in the README has solution (1, 2)."""
    assert_close(solve_linear_system(np.array([[1.0, 2.0], [4.0, 2.0]]), np.array([5.0, 8.0])), [1.0, 2.0])


def test_one_equation():
    """4 x = 6 has solution 3/2."""
    assert_close(solve_linear_system(np.array([[4.0]]), np.array([6.0])), [1.5])


def test_identity():
    """The equations x_i = b_i are their own solution."""
    assert_close(solve_linear_system(np.eye(3), np.array([3.0, -1.0, 0.5])), [3.0, -1.0, 0.5])


def test_three_equations():
    """The solution (1, -2, 3) is recovered: 2 - 2 + 6, 4 + 6 + 3 and -2 + 2 + 12 on the right."""
    a = np.array([[2.0, 1.0, 2.0], [4.0, -3.0, 1.0], [-2.0, -1.0, 4.0]])
    assert_close(solve_linear_system(a, np.array([6.0, 13.0, 12.0])), [1.0, -2.0, 3.0])


def test_four_equations():
    """Triangular systems need no elimination: all x_i are 1 when b holds the sums of the rows."""
    upper = np.triu(np.arange(1.0, 17.0).reshape(4, 4))
    assert_close(solve_linear_system(upper, upper.sum(axis=1)), np.ones(4))
    assert_close(solve_linear_system(upper.T, upper.T.sum(axis=1)), np.ones(4))


def test_zero_pivot():
    """A zero as the first entry is no obstacle: x_2 = 3 and x_1 = 7."""
    assert_close(solve_linear_system(np.array([[0.0, 1.0], [1.0, 0.0]]), np.array([3.0, 7.0])), [7.0, 3.0])


def test_zero_pivot_later():
    """A zero that appears in the middle of the elimination is no obstacle either."""
    a = np.array([[1.0, 2.0, 3.0], [1.0, 2.0, 1.0], [1.0, 1.0, 1.0]])
    assert_close(solve_linear_system(a, np.array([6.0, 4.0, 3.0])), [1.0, 1.0, 1.0])


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_tiny_pivot(sign):
    """1e-20 x + y = 1 and ±x + y = 1 ± 1 hold for x = 1, y = 1, up to 1e-20."""
    a = np.array([[1e-20, 1.0], [sign, 1.0]])
    assert_close(solve_linear_system(a, np.array([1.0, 1.0 + sign])), [1.0, 1.0])


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_tiny_pivot_later(sign):
    """The same system inside a larger one: the pivot is chosen afresh for each column."""
    a = np.array([[8.0, 0.0, 0.0], [0.0, 1e-20, 1.0], [0.0, sign, 1.0]])
    assert_close(solve_linear_system(a, np.array([16.0, 1.0, 1.0 + sign])), [2.0, 1.0, 1.0])


@given(systems())
def test_finds_the_solution(system):
    """The vector x is recovered from A x, whatever the order of the equations."""
    a, x = system
    assert_close(solve_linear_system(a, a @ x), x, rtol=0, atol=ACCURACY)


@given(systems(), st.sampled_from([2.0, -0.5, 1024.0]))
def test_scaled_equations(system, scale):
    """Multiplying an equation by a number changes nothing."""
    a, x = system
    b = a @ x
    a[0], b[0] = scale * a[0], scale * b[0]
    assert_close(solve_linear_system(a, b), x, rtol=0, atol=1024 * ACCURACY)


@pytest.mark.parametrize("n", [5, 8, 12])
def test_hilbert_matrix(n):
    """Even where x is uncertain, A x agrees with b to 13 digits: here a_ij = 1 / (i + j - 1)."""
    i = np.arange(1, n + 1)
    a = 1 / (i[:, None] + i - 1)
    b = a.sum(axis=1)
    x = assert_array(solve_linear_system(a.copy(), b.copy()), (n,))
    # The backward error of elimination is about n² 1e-16 in practice, measured by |A| |x|.
    residual = float(np.max(np.abs(a @ x - b)) / (np.max(np.abs(a).sum(axis=1)) * np.max(np.abs(x))))
    assert_at_most(residual, 1e-13)


SINGULAR = {
    "zero": [[0.0]],
    "zero column": [[0.0, 1.0], [0.0, 2.0]],
    "zero row": [[1.0, 2.0], [0.0, 0.0]],
    "multiple": [[1.0, 2.0], [2.0, 4.0]],
    "equal rows": [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]],
}


@pytest.mark.parametrize("name", SINGULAR)
def test_refuses_singular_matrices(name):
    """Where a column has no pivot, there is no solution or more than one."""
    n = len(SINGULAR[name])
    for b in (np.ones(n), np.zeros(n)):
        assert_refuses(solve_linear_system, np.array(SINGULAR[name]), b, because="the matrix is singular")


def test_leaves_its_inputs_alone():
    """The function leaves a and b unchanged."""
    assert_leaves_alone(solve_linear_system, np.array([[1.0, 2.0], [4.0, 2.0]]), np.array([5.0, 8.0]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and arrays of integers work too: 2 x = 1 and 2 y = 3 have fractions as solutions."""
    assert_close(solve_linear_system([[2, 0], [0, 2]], [1, 3]), [0.5, 1.5])
    assert_close(solve_linear_system(np.array([[2, 1], [1, 3]]), np.array([1, 1])), [0.4, 0.2])


@pytest.mark.edge
def test_refuses_matrices_that_are_not_square():
    """There are as many equations as unknowns, and at least one."""
    # Ones on the diagonal, so that no pivot is zero for as long as there are columns.
    for shape in ((2, 3), (3, 2), (1, 2), (2, 1), (0, 0)):
        assert_refuses(solve_linear_system, np.eye(*shape), np.ones(shape[0]), because=f"a has shape {shape}")
    for shape in ((1,), (1, 1, 1)):
        assert_refuses(solve_linear_system, np.ones(shape), np.ones(1), because=f"a has shape {shape}")


@pytest.mark.edge
def test_refuses_other_right_hand_sides():
    """Each equation has one number on its right-hand side."""
    for shape in ((1,), (3,), (2, 1), ()):
        assert_refuses(solve_linear_system, np.eye(2), np.ones(shape), because=f"b has shape {shape}")


@pytest.mark.edge
def test_refuses_what_is_not_finite():
    """NaN and infinity are not coefficients."""
    for wrong in (math.nan, math.inf, -math.inf):
        a, b = np.array([[1.0, 0.0], [wrong, 1.0]]), np.array([1.0, wrong])
        assert_refuses(solve_linear_system, a, np.ones(2), because="an entry of a is not finite")
        assert_refuses(solve_linear_system, np.eye(2), b, because="an entry of b is not finite")
