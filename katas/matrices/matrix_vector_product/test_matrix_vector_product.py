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

# The entries drawn here are multiples of 1/4 and at most 16 in absolute value: products of two or three of
# them, and sums of a few such products, are floating-point numbers, so nothing is rounded.


def product(a, x):
    """Return the product of fresh copies, checked for its kind and shape."""
    return assert_array(matrix_vector_product(a.copy(), x.copy()), (len(a),))


def test_worked_example():
    """The product computed by hand in the README: (2, 6)."""
    assert_close(matrix_vector_product(np.array(A), np.array(X)), AX)


def test_one_row_or_one_column():
    """One row gives one dot product, in a vector of length 1; one column gives a multiple of this column."""
    row = matrix_vector_product(np.array([[1.0, 2.0, 3.0]]), np.array([4.0, -5.0, 6.0]))
    assert_close(row, [12.0])
    assert_close(matrix_vector_product(np.array([[2.0], [-1.0]]), np.array([3.0])), [6.0, -3.0])


# Each sum has two terms, so its relative error is a few times 1e-16.
def test_square():
    """The matrix with rows (0.1, 0.2), (0.3, 0.4) takes (0.5, 0.6) to (0.17, 0.39), at any scale."""
    for scale in (1.0, 1e6, 1e-6):
        a = scale * np.array([[0.1, 0.2], [0.3, 0.4]])
        assert_close(matrix_vector_product(a, np.array([0.5, 0.6])), [0.17 * scale, 0.39 * scale], atol=0.0)


def test_empty_sums():
    """If the matrix has no columns, every sum is empty, so it is 0."""
    assert_close(matrix_vector_product(np.zeros((2, 0)), np.zeros(0)), [0.0, 0.0])


@given(matrices(), st.integers(0, 3))
def test_unit_vectors(a, j):
    """The product of A with the unit vector e_j is column j of A."""
    j = j % a.shape[1]
    e = np.zeros(a.shape[1])
    e[j] = 1
    assert_close(matrix_vector_product(a.copy(), e), a[:, j].copy())


@given(matrices(5, None), numbers())
def test_linear(rows, c):
    """The product is linear in x and in A: A (c x + y) = c A x + A y and (c A + B) x = c A x + B x."""
    a, b, x = rows[:2], rows[2:4], rows[4]
    y = x[::-1] + 1
    assert_close(matrix_vector_product(a.copy(), c * x + y), c * product(a, x) + product(a, y))
    assert_close(matrix_vector_product(c * a + b, x.copy()), c * product(a, x) + product(b, x))


@given(matrices(4, None))
def test_agrees_with_the_dot_products(rows):
    """Each entry is the dot product of a row with the vector, term by term."""
    a, x = rows[:3].copy(), rows[3].copy()
    expected = [math.fsum(p * q for p, q in zip(row, x, strict=True)) for row in a]
    assert_close(matrix_vector_product(a, x), expected)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix and the vector unchanged."""
    assert_leaves_alone(matrix_vector_product, np.array(A), np.array(X))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists work as well as arrays, and whole numbers as well as fractions."""
    assert_close(matrix_vector_product(A, X), AX)
    assert_close(matrix_vector_product(np.array([[1, 2], [3, 4]]), np.array([0.5, 0.25])), [1.0, 2.5])
    assert_close(matrix_vector_product(np.array([[0.5, 0.25], [0.0, 0.5]]), np.array([1, 3])), [1.25, 1.5])


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """A matrix has two axes and a vector one, and the matrix has a column for each entry of the vector."""
    for x in ([1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]):
        assert_refuses(matrix_vector_product, A, x, because=f"a has 3 columns and x has {len(x)} entries")
    for x in (2.0, [[4.0], [5.0], [-1.0]]):
        assert_refuses(matrix_vector_product, A, x, because=f"x has shape {np.shape(x)}")
    for a in (X, [A]):
        assert_refuses(matrix_vector_product, a, X, because=f"a has shape {np.shape(a)}")
