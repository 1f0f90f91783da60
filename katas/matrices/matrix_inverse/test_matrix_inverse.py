"""What matrix_inverse must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matrix_inverse import matrix_inverse

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, vectors

A = [[1.0, 3.0], [2.0, 4.0]]
INVERSE = [[-2.0, 1.5], [1.0, -0.5]]
ORDERS = st.permutations([0, 1, 2])


def dominant(text):
    """Return three rows in which the diagonal outweighs the rest by at least 1."""
    a = text.reshape(3, 3)
    return a + np.diag(np.abs(a).sum(axis=1) + np.abs(np.diag(a)) + 1)


# Row sums are at most 97, and a diagonal that outweighs its row by 1 bounds the inverse by 1: the condition
# number is below 100, and elimination is wrong by a few times that many 1e-16.
INVERTIBLE = vectors(9).map(dominant)
ROUNDING = 1e-11


def inverse(a):
    """Return the inverse, checked for its kind and shape."""
    return assert_array(matrix_inverse(a.copy()), a.shape)


def test_worked_example():
    """The inverse computed by hand in the README, after a swap."""
    assert_close(matrix_inverse(np.array(A)), INVERSE)


def test_one_row():
    """The inverse of one number is its reciprocal, sign included."""
    assert_close(matrix_inverse(np.array([[-4.0]])), [[-0.25]])


def test_diagonal():
    """To undo a stretch, divide by each factor."""
    assert_close(matrix_inverse(np.diag([2.0, -5.0, 0.25])), np.diag([0.5, -0.2, 4.0]))


def test_shear():
    """Adding a multiple of a row is undone by subtracting it, whichever row comes first."""
    shear = np.array([[1.0, 3.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    assert_close(matrix_inverse(shear), 2 * np.eye(3) - shear)
    assert_close(matrix_inverse(shear.T.copy()), 2 * np.eye(3) - shear.T)


def test_three_rows():
    """For 2 on the diagonal and -1 next to it, the product shows that the expected matrix is the inverse."""
    a = np.array([[2.0, -1.0, 0.0], [-1.0, 2.0, -1.0], [0.0, -1.0, 2.0]])
    expected = np.array([[3.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 3.0]]) / 4
    assert_close(a @ expected, np.eye(3))
    assert_close(matrix_inverse(a), expected)


def test_zero_pivot():
    """A zero on the diagonal is no obstacle: a swap is undone by swapping again."""
    assert_close(matrix_inverse(np.array([[0.0, 1.0], [1.0, 0.0]])), [[0.0, 1.0], [1.0, 0.0]])
    around = np.array([[0.0, 0.0, 2.0], [4.0, 0.0, 0.0], [0.0, 8.0, 0.0]])
    assert_close(matrix_inverse(around), [[0.0, 0.25, 0.0], [0.0, 0.0, 0.125], [0.5, 0.0, 0.0]])


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_tiny_pivot(sign):
    """A tiny pivot would cost all digits: the rows are swapped, even for a negative candidate."""
    a = np.array([[1e-20, 1.0], [sign, 1.0]])
    assert_close(matrix_inverse(a), [[-sign, sign], [1.0, 0.0]])
    larger = np.array([[8.0, 0.0, 0.0], [0.0, 1e-20, 1.0], [0.0, sign, 1.0]])
    assert_close(matrix_inverse(larger), [[0.125, 0.0, 0.0], [0.0, -sign, sign], [0.0, 1.0, 0.0]])


# The condition number is about 15, so the relative error is below 1e-13.
def test_scales():
    """Rows (0.1, 0.2), (0.3, 0.4) have the inverse with rows (-20, 10), (15, -5); c A has 1/c times that."""
    for c in (1.0, 1e6, 1e-6):
        a = c * np.array([[0.1, 0.2], [0.3, 0.4]])
        assert_close(matrix_inverse(a), np.array([[-20.0, 10.0], [15.0, -5.0]]) / c, atol=0.0)


@given(INVERTIBLE, ORDERS)
def test_two_sided(a, order):
    """The product with the inverse is the identity from both sides, whatever the order of the rows."""
    a = a[list(order)]
    x = inverse(a)
    assert_close(a @ x, np.eye(3), atol=ROUNDING)
    assert_close(x @ a, np.eye(3), atol=ROUNDING)


# The inverse of the inverse has the condition number squared in its error: 1e4 times a few 1e-16.
@given(INVERTIBLE, ORDERS)
def test_inverse_of_the_inverse(a, order):
    """Inverting the inverse gives the matrix back."""
    a = a[list(order)]
    assert_close(matrix_inverse(inverse(a)), a, atol=100 * ROUNDING)


@given(INVERTIBLE, INVERTIBLE)
def test_product(a, b):
    """What was done last is undone first: (A B)^-1 = B^-1 A^-1."""
    assert_close(matrix_inverse(a @ b), inverse(b) @ inverse(a), atol=100 * ROUNDING)


@given(INVERTIBLE)
def test_transpose(a):
    """The inverse of the transpose is the transpose of the inverse."""
    assert_close(matrix_inverse(a.T.copy()), inverse(a).T, atol=ROUNDING)


# The relative error of elimination is a small multiple of the condition number, 5e5 for 5 rows, times 1e-16.
def test_hilbert_matrix():
    """The matrix 1 / (i + j - 1) with 5 rows costs six digits; its inverse has whole entries."""
    i = np.arange(1, 6)
    h = 1 / (i[:, None] + i - 1)
    x = inverse(h)
    entries = [
        [
            (-1) ** (i + j)
            * (i + j - 1)
            * math.comb(4 + i, 5 - j)
            * math.comb(4 + j, 5 - i)
            * math.comb(i + j - 2, i - 1) ** 2
            for j in range(1, 6)
        ]
        for i in range(1, 6)
    ]
    assert_close(x, np.array(entries, dtype=float), rtol=1e-9, atol=1e-4)


def test_refuses_singular_matrices():
    """A map that flattens space cannot be undone."""
    for a in (
        [[0.0]],
        [[0.0, 1.0], [0.0, 2.0]],
        [[1.0, 2.0], [0.0, 0.0]],
        [[1.0, 2.0], [2.0, 4.0]],
        [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0], [4.0, 5.0, 6.0]],
        [[1.0, 0.0, 0.0], [0.0, 1.0, 1.0], [0.0, 2.0, 2.0]],
    ):
        assert_refuses(matrix_inverse, np.array(a), because="the matrix is singular")


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(matrix_inverse, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats: the inverse has fractions."""
    assert_close(matrix_inverse(A), INVERSE)
    assert_close(matrix_inverse(np.array([[1, 3], [2, 4]])), INVERSE)


@pytest.mark.edge
def test_no_rows():
    """A matrix without rows is its own inverse."""
    assert_close(matrix_inverse(np.zeros((0, 0))), np.zeros((0, 0)))


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """Only a square matrix has an inverse on both sides."""
    for a in (np.ones(2), np.eye(2, 3), np.eye(3, 2), np.ones((2, 2, 2)), np.zeros((0, 2))):
        assert_refuses(matrix_inverse, a, because=f"the shape is {a.shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf):
        assert_refuses(matrix_inverse, [[1.0, 2.0], [wrong, 1.0]], because=f"an entry is {wrong}")
        assert_refuses(matrix_inverse, [[1.0, wrong], [0.0, 1.0]], because=f"an entry is {wrong}")
