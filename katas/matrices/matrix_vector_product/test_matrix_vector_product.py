"""What matrix_vector_product must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matrix_vector_product import matrix_vector_product

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

A = [[1.0, 0.0, 2.0], [3.0, -1.0, 1.0]]
X = [4.0, 5.0, -1.0]
AX = [2.0, 6.0]

# Entries are multiples of 1/4 and at most 16 in absolute value: products of two or three of them, and sums of
# a few such products, are floating-point numbers, so nothing is rounded.


def product(a, x):
    """Return the product, checked for its kind and shape."""
    return assert_array(matrix_vector_product(a, x), (len(a),))


def test_worked_example():
    """The product computed by hand in the README: (2, 6)."""
    assert_close(matrix_vector_product(np.array(A), np.array(X)), AX)


def test_one_row():
    """A matrix with one row gives one dot product, in a vector: (1, 2, 3) . (4, -5, 6) = 12."""
    found = matrix_vector_product(np.array([[1.0, 2.0, 3.0]]), np.array([4.0, -5.0, 6.0]))
    assert_close(found, [12.0])


def test_one_column():
    """A matrix with one column gives a multiple of this column: 3 (2, -1) = (6, -3)."""
    assert_close(matrix_vector_product(np.array([[2.0], [-1.0]]), np.array([3.0])), [6.0, -3.0])


def test_quarter_turn():
    """The matrix with rows (0, -1) and (1, 0) turns (3, 4) into (-4, 3); its transpose would turn back."""
    assert_close(
        matrix_vector_product(np.array([[0.0, -1.0], [1.0, 0.0]]), np.array([3.0, 4.0])), [-4.0, 3.0]
    )


def test_empty_sums():
    """With no columns all sums are empty, and with no rows there are none."""
    assert_close(matrix_vector_product(np.zeros((2, 0)), np.zeros(0)), [0.0, 0.0])
    assert_close(matrix_vector_product(np.zeros((0, 3)), np.array(X)), np.zeros(0))


def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(matrix_vector_product(A, X), AX)
    assert_close(matrix_vector_product([[1, 0, 2], [3, -1, 1]], [4, 5, -1]), AX)


def test_whole_numbers_and_fractions():
    """Whole numbers times fractions give fractions, whichever of the two factors holds the fractions."""
    assert_close(matrix_vector_product(np.array([[1, 2], [3, 4]]), np.array([0.5, 0.25])), [1.0, 2.5])
    assert_close(matrix_vector_product(np.array([[0.5, 0.25], [0.0, 0.5]]), np.array([1, 3])), [1.25, 1.5])


@pytest.mark.parametrize("kind", ["uint8", "int8"])
def test_small_integers(kind):
    """The product is exact even when the type of the entries is too small to hold it."""
    a, x = np.array([[100, 50], [1, 2]], dtype=kind), np.array([100, 4], dtype=kind)
    assert_close(matrix_vector_product(a, x), [10200.0, 108.0])


def test_large_whole_numbers():
    """Whole numbers in a list may be too large for 64 bits: 10^20 times 2 is 2 * 10^20."""
    assert_close(matrix_vector_product([[10**20]], [2.0]), [2e20])
    assert_close(matrix_vector_product([[2.0]], [10**20]), [2e20])


@given(matrices(), st.integers(0, 3))
def test_unit_vectors(a, j):
    """The product of A with the unit vector e_j is column j of A."""
    j = j % a.shape[1]
    e = np.zeros(a.shape[1])
    e[j] = 1
    assert_close(matrix_vector_product(a.copy(), e), a[:, j].copy())


@given(matrices(5, None), numbers())
def test_linear(rows, c):
    """Multiplying by A is linear: A (c x + y) = c A x + A y."""
    a, x, y = rows[:3].copy(), rows[3].copy(), rows[4].copy()
    assert_close(matrix_vector_product(a.copy(), c * x + y), c * product(a.copy(), x) + product(a, y))


@given(matrices(5, None), numbers())
def test_linear_in_the_matrix(rows, c):
    """The product is linear in the matrix too: (c A + B) x = c A x + B x."""
    a, b, x = rows[:2].copy(), rows[2:4].copy(), rows[4].copy()
    assert_close(matrix_vector_product(c * a + b, x.copy()), c * product(a, x.copy()) + product(b, x.copy()))


@given(matrices(4, None))
def test_agrees_with_the_dot_products(rows):
    """Each entry is the dot product of a row with the vector, term by term."""
    a, x = rows[:3].copy(), rows[3].copy()
    expected = [math.fsum(p * q for p, q in zip(row, x, strict=True)) for row in a]
    assert_close(matrix_vector_product(a, x), expected)


@pytest.mark.parametrize("x", [[], [1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]])
def test_refuses_different_lengths(x):
    """The matrix needs a column for each entry of the vector."""
    assert_refuses(matrix_vector_product, A, x, because=f"a has 3 columns and x has {len(x)} entries")


@pytest.mark.parametrize("x", [2.0, [X], [[4.0], [5.0], [-1.0]]])
def test_refuses_what_is_not_a_vector(x):
    """A vector has one axis: neither a row nor a column of a matrix is one."""
    assert_refuses(matrix_vector_product, A, x, because=f"x has shape {np.shape(x)}")


@pytest.mark.parametrize("a", [2.0, X, [A]])
def test_refuses_what_is_not_a_matrix(a):
    """A matrix has two axes, rows and columns."""
    assert_refuses(matrix_vector_product, a, X, because=f"a has shape {np.shape(a)}")


def test_leaves_its_inputs_alone():
    """The function leaves the matrix and the vector unchanged."""
    assert_leaves_alone(matrix_vector_product, np.array(A), np.array(X))
    assert_leaves_alone(matrix_vector_product, [[1, 0], [2, 1]], [4, 5])
