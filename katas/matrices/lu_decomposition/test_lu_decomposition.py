"""What lu_decomposition must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lu_decomposition import lu_decomposition

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

A = [[2.0, 3.0, 1.0], [1.0, 1.0, 4.0], [4.0, 2.0, 8.0]]
P = [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
L = [[1.0, 0.0, 0.0], [0.5, 1.0, 0.0], [0.25, 0.25, 1.0]]
U = [[4.0, 2.0, 8.0], [0.0, 2.0, -3.0], [0.0, 0.0, 2.75]]

# Elimination with partial pivoting has an error of about n 2^(n-1) 1e-16 times the largest entry, in the
# worst case: for 4 rows of entries up to 16 that is 5e-14.
ROUNDING = 1e-11


def assert_factors(result, p, lower, upper):
    """Assert that the three factors are these."""
    got = assert_unpacks(result, "p", "l", "u")
    for matrix, expected in zip(got, (p, lower, upper), strict=True):
        assert_close(matrix, np.array(expected, dtype=float))


def assert_decomposes(a, atol=ROUNDING):
    """Assert that the factors have their forms, and that L U is P A."""
    n = len(a)
    p, lower, upper = assert_unpacks(lu_decomposition(a.copy()), "p", "l", "u")
    p, lower, upper = (assert_array(matrix, (n, n)) for matrix in (p, lower, upper))
    # Each row holds one 1, and no two rows the same.
    assert_close(np.sort(p, axis=1), np.sort(np.eye(n), axis=1))
    assert_close(p @ p.T, np.eye(n))
    assert_close(lower, np.tril(lower, -1) + np.eye(n), atol=atol)
    assert_at_most(float(np.abs(lower).max()), 1.0, slack=1e-12)
    assert_close(upper, np.triu(upper), atol=atol)
    assert_close(lower @ upper, p @ a, atol=atol)


def test_no_exchange():
    """If the first row has the largest entry, P is the identity: half of it is subtracted from the second."""
    a = np.array([[4.0, 6.0], [2.0, 5.0]])
    assert_factors(lu_decomposition(a), np.eye(2), [[1.0, 0.0], [0.5, 1.0]], [[4.0, 6.0], [0.0, 2.0]])


def test_worked_example():
    """The three matrices computed by hand in the README, with two swaps."""
    assert_factors(lu_decomposition(np.array(A)), P, L, U)


def test_one_row():
    """A matrix with one entry is its own U."""
    assert_factors(lu_decomposition(np.array([[-3.0]])), [[1.0]], [[1.0]], [[-3.0]])


def test_zero_pivot():
    """A zero on the diagonal is no obstacle: another row comes first."""
    a = np.array([[0.0, 2.0], [3.0, 1.0]])
    assert_factors(lu_decomposition(a), [[0.0, 1.0], [1.0, 0.0]], np.eye(2), [[3.0, 1.0], [0.0, 2.0]])


def test_large_negative_pivot():
    """The largest entry is the largest in absolute value, whatever its sign."""
    a = np.array([[1.0, 1.0], [-4.0, 8.0]])
    assert_factors(
        lu_decomposition(a), [[0.0, 1.0], [1.0, 0.0]], [[1.0, 0.0], [-0.25, 1.0]], [[-4.0, 8.0], [0.0, 3.0]]
    )


# With 1e-20 as pivot, L has the entry 1e20 and U the entry 1 - 1e20, where the 1 is lost.
def test_tiny_pivot():
    """A tiny pivot would cost all digits: the swap keeps L U equal to P A."""
    assert_decomposes(np.array([[1e-20, 1.0], [1.0, 1.0]]), atol=1e-15)
    assert_decomposes(np.array([[4.0, 0.0, 0.0], [0.0, 1e-20, 1.0], [0.0, -1.0, 1.0]]), atol=1e-15)


@pytest.mark.parametrize(
    "a",
    [
        [[0.0]],
        [[0.0, 1.0], [0.0, 2.0]],
        [[1.0, 2.0], [2.0, 4.0]],
        [[0.0, 0.0], [3.0, 4.0]],
        [[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [3.0, 6.0, 10.0]],
        [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]],
        [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]],
    ],
)
def test_singular(a):
    """A column without a pivot is already finished: singular matrices are decomposed too."""
    assert_decomposes(np.array(a))


@given(st.integers(1, 4).flatmap(lambda n: matrices(n, n)))
def test_product(a):
    """P A = L U, where P is the identity with rows in another order, and L and U are triangular."""
    assert_decomposes(a)


def test_many_rows():
    """For forty rows the errors stay small, because no multiple is larger than 1."""
    n = 40
    a = rng().normal(size=(n, n))
    _, lower, upper = assert_unpacks(lu_decomposition(a.copy()), "p", "l", "u")
    size = np.abs(assert_array(lower, (n, n))) @ np.abs(assert_array(upper, (n, n)))
    # Whatever A is, P A and L U differ by at most n 2^-53 |L| |U| (Higham's theorem 9.3), and the product
    # of the factors is rounded once more: eight times n 2^-53 leaves a factor of four.
    assert_decomposes(a, atol=8 * n * 2.0**-53 * float(size.max()))


def test_order_of_the_rows():
    """P records the order of the rows: the 1 in row i of P shows which row of A is row i of P A."""
    a = np.diag([1.0, 2.0, 3.0, 4.0])[[2, 0, 3, 1]]
    p, lower, upper = assert_unpacks(lu_decomposition(a.copy()), "p", "l", "u")
    assert_close(p, np.eye(4)[[1, 3, 0, 2]])
    assert_close(lower, np.eye(4))
    assert_close(upper, np.diag([1.0, 2.0, 3.0, 4.0]))


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(lu_decomposition, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats: the multiples are fractions."""
    assert_factors(lu_decomposition(A), P, L, U)
    assert_factors(lu_decomposition(np.array([[2, 3, 1], [1, 1, 4], [4, 2, 8]])), P, L, U)
    assert_leaves_alone(lu_decomposition, [[1, 2], [3, 4]])


@pytest.mark.edge
def test_no_rows():
    """A matrix without rows has factors without rows."""
    assert_factors(lu_decomposition(np.zeros((0, 0))), *np.zeros((3, 0, 0)))


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Only a square matrix is decomposed here."""
    for shape in ((2,), (2, 3), (3, 2), (2, 2, 2), (0, 2)):
        assert_refuses(lu_decomposition, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(lu_decomposition, np.array([[1.0, 2.0], [wrong, 1.0]]), because=because)
        assert_refuses(lu_decomposition, np.array([[1.0, wrong], [0.0, 0.0]]), because=because)
