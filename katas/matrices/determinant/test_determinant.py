"""What determinant must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from determinant import determinant
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_close, assert_leaves_alone, assert_number, assert_refuses, matrices, numbers

A = [[0.0, 2.0, 1.0], [4.0, 1.0, 3.0], [2.0, 2.0, 5.0]]

# Matrices drawn here have at most three rows of entries up to 16.  A determinant is at most 27.8^3 < 3e4, and
# elimination with pivots is wrong by a few 1e-16 of that: below 1e-10.
ROUNDING = 1e-8
SQUARES = st.integers(1, 3).flatmap(lambda n: matrices(n, n))


def by_permutations(a):
    """The definition: a sum over all ways to choose one entry in each row and column."""
    if not len(a):
        return 1.0
    minors = [np.delete(np.delete(a, 0, axis=0), j, axis=1) for j in range(len(a))]
    return math.fsum((-1) ** j * float(a[0, j]) * by_permutations(minor) for j, minor in enumerate(minors))


def test_two_rows():
    """For two rows the determinant is a d - b c: 3 * 5 - 7 * 2 = 1."""
    assert_close(determinant(np.array([[3.0, 7.0], [2.0, 5.0]])), 1.0)


def test_worked_example():
    """The determinant computed by hand in the README, with one swap of rows: -22."""
    assert_close(determinant(np.array(A)), -22.0)


def test_one_row():
    """A single entry is its own determinant."""
    assert_close(determinant(np.array([[2.5]])), 2.5)
    assert_close(determinant(np.array([[-3.0]])), -3.0)


def test_triangular():
    """The determinant of a triangular matrix, upper or lower, is the product of its diagonal."""
    upper = np.array([[2.0, 7.0, -1.0], [0.0, -3.0, 5.0], [0.0, 0.0, 4.0]])
    assert_close(determinant(upper), -24.0)
    assert_close(determinant(upper.T.copy()), -24.0)


def test_zero_pivot():
    """A zero on the diagonal says nothing: the identity with its rows swapped has determinant 1 or -1."""
    assert_close(determinant(np.array([[0.0, 1.0], [1.0, 0.0]])), -1.0)
    assert_close(determinant(np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])), 1.0)
    assert_close(determinant(np.eye(4)[[1, 0, 3, 2]]), 1.0)
    assert_close(determinant(np.eye(4)[[1, 2, 3, 0]]), -1.0)


@pytest.mark.parametrize(
    "a",
    [
        [[0.0]],
        [[1.0, 2.0], [2.0, 4.0]],
        [[0.0, 1.0], [0.0, 2.0]],
        [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]],
        [[1.0, 0.0, 2.0], [3.0, 0.0, 4.0], [5.0, 0.0, 6.0]],
        [[0.0, 0.0], [0.0, 0.0]],
    ],
)
def test_singular(a):
    """If rows are dependent, the box is flat: its volume is 0."""
    assert_close(determinant(np.array(a)), 0.0, atol=1e-12)


# The two products are of the size of the result, so its relative error is a few times 1e-16.
def test_scales():
    """Rows (0.1, -0.2) and (0.3, 0.4) give 0.04 + 0.06 = 0.1, and c times both rows gives c^2 times that."""
    for c in (1.0, 1e6, 1e-6):
        a = c * np.array([[0.1, -0.2], [0.3, 0.4]])
        assert_close(determinant(a), 0.1 * c**2, atol=0.0)


# Without an exchange, 1e-17 as pivot would leave 1 - 1e17 and 2 - 1e17: the 1 and the 2 are lost, and with
# them the difference of the last two rows.
def test_tiny_pivot():
    """A tiny pivot costs all digits; swapping rows keeps them."""
    assert_close(determinant(np.array([[1e-17, 1.0], [1.0, 1.0]])), -1.0)
    assert_close(determinant(np.array([[1e-17, 1.0, 1.0], [1.0, 1.0, 2.0], [1.0, 2.0, 1.0]])), 2.0)


# The determinant of this matrix is n + 1.  Its condition number is about 1500 for 60 rows.
@pytest.mark.parametrize("n", [12, 60])
def test_many_rows(n):
    """The matrix with 2 on the diagonal and -1 next to it has determinant n + 1, even with 60 rows."""
    a = 2 * np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
    assert_close(determinant(a), n + 1.0)
    assert_close(determinant(a[::-1].copy()), (-1) ** (n * (n - 1) // 2) * (n + 1.0))


@given(SQUARES, st.integers(0, 2), st.integers(0, 2))
def test_exchanged_rows(a, i, j):
    """Swapping two rows changes the sign."""
    i, j = i % len(a), j % len(a)
    exchanged = a.copy()
    exchanged[[i, j]] = exchanged[[j, i]]
    sign = -1.0 if i != j else 1.0
    assert_close(determinant(exchanged), sign * assert_number(determinant(a.copy())), atol=ROUNDING)


@given(SQUARES, numbers())
def test_sheared(a, c):
    """Adding multiples of the first row to the others changes nothing; a factor of that row comes out."""
    before = assert_number(determinant(a.copy()))
    sheared = a.copy()
    sheared[1:] += c * a[0]
    # The sheared rows are up to 17 times as long, two of them.
    assert_close(determinant(sheared), before, atol=1000 * ROUNDING)
    sheared = a.copy()
    sheared[0] *= c
    assert_close(determinant(sheared), c * before, atol=20 * ROUNDING)


@given(matrices(3, 6))
def test_product(pair):
    """The factors of two maps multiply: det(A B) = det(A) det(B)."""
    a, b = pair[:, :3] / 4, pair[:, 3:] / 4
    # Entries up to 4: determinants below 400, of the product below 2e5.
    expected = assert_number(determinant(a.copy())) * assert_number(determinant(b.copy()))
    assert_close(determinant(a @ b), expected, atol=ROUNDING)


@given(SQUARES)
def test_agrees_with_the_definition(a):
    """The determinant is the expansion by minors, the same for rows and columns: det(A) = det(A^T)."""
    expected = by_permutations(a)
    assert_close(determinant(a.copy()), expected, atol=ROUNDING)
    assert_close(determinant(a.T.copy()), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(determinant, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats, though elimination makes fractions."""
    assert_close(determinant(A), -22.0)
    assert_close(determinant([[0, 2, 1], [4, 1, 3], [2, 2, 5]]), -22.0)
    assert_close(determinant(np.array([[2, 1], [1, 1]])), 1.0)


@pytest.mark.edge
def test_no_rows():
    """An empty product is 1."""
    assert_close(determinant(np.zeros((0, 0))), 1.0)


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Only a matrix with as many rows as columns has a determinant."""
    for shape in ((2,), (2, 3), (3, 2), (2, 2, 2), (0, 2)):
        assert_refuses(determinant, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers, even beside a row of zeros."""
    for wrong in (math.nan, math.inf):
        assert_refuses(determinant, [[1.0, 2.0], [wrong, 1.0]], because=f"an entry is {wrong}")
        assert_refuses(determinant, [[1.0, wrong], [0.0, 0.0]], because=f"an entry is {wrong}")
