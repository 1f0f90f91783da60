"""What matmul must satisfy.  README.md states the mathematics."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matmul import matmul

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
)

A = [[1.0, 0.0, 2.0], [3.0, -1.0, 1.0]]
B = [[2.0, 1.0], [0.0, 4.0], [1.0, -1.0]]
SQUARE = [[1.0, 2.0], [3.0, 4.0]]
SWAP = [[0.0, 1.0], [1.0, 0.0]]

# The entries drawn here are multiples of 1/4 and at most 16 in absolute value.  Products of two or three of
# them, and sums of a few such products, are floating-point numbers: nothing is rounded, and the
# default tolerances leave room for other ways to compute.


def chains(length):
    """Draw matrices that can be multiplied in this order, with 1 to 4 rows and columns."""

    # One string of bytes for all of them: the sizes, then the entries.  That is quick to draw.
    def from_bytes(text):
        sizes = [1 + byte % 4 for byte in text[: length + 1]]
        entries = np.fmod(np.frombuffer(text[length + 1 :], dtype=np.int8), 17) / 4
        tables = entries.reshape(length, 4, 4)
        return [table[:m, :n].copy() for table, (m, n) in zip(tables, pairwise(sizes), strict=True)]

    size = length + 1 + 16 * length
    return st.binary(min_size=size, max_size=size).map(from_bytes)


def product(a, b):
    """The product of fresh copies, checked for its kind and shape."""
    return assert_array(matmul(a.copy(), b.copy()), (a.shape[0], b.shape[1]))


def rotation(angle):
    """The matrix that turns the plane counter-clockwise."""
    return np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])


def test_worked_example():
    """The product computed by hand in the README: rows (4, -1) and (7, -2)."""
    assert_close(matmul(np.array(A), np.array(B)), [[4.0, -1.0], [7.0, -2.0]])


def test_other_order():
    """In the other order the factors of the example give another product, with three rows and columns."""
    assert_close(matmul(np.array(B), np.array(A)), [[5.0, -1.0, 5.0], [12.0, -4.0, 4.0], [-2.0, 1.0, 1.0]])


def test_one_by_one():
    """Matrices with one entry multiply like numbers, but the product is still a matrix."""
    assert_close(matmul(np.array([[-3.0]]), np.array([[5.0]])), [[-15.0]])


def test_row_times_column():
    """One row times one column is a matrix with one entry, their dot product: 4 - 10 + 18 = 12."""
    assert_close(matmul(np.array([[1.0, 2.0, 3.0]]), np.array([[4.0], [-5.0], [6.0]])), [[12.0]])


def test_column_times_row():
    """One column times one row is the table of all products of their entries."""
    table = matmul(np.array([[1.0], [2.0]]), np.array([[4.0, -5.0, 6.0]]))
    assert_close(table, [[4.0, -5.0, 6.0], [8.0, -10.0, 12.0]])


def test_order_matters():
    """The swap matrix on the left swaps the two rows of a matrix, on the right its two columns."""
    assert_close(matmul(np.array(SWAP), np.array(SQUARE)), [[3.0, 4.0], [1.0, 2.0]])
    assert_close(matmul(np.array(SQUARE), np.array(SWAP)), [[2.0, 1.0], [4.0, 3.0]])


def test_diagonal():
    """A diagonal matrix on the left scales the rows of a matrix, on the right its columns."""
    scales = np.diag([10.0, 100.0])
    assert_close(matmul(scales, np.array(SQUARE)), [[10.0, 20.0], [300.0, 400.0]])
    assert_close(matmul(np.array(SQUARE), np.diag([10.0, 100.0])), [[10.0, 200.0], [30.0, 400.0]])


@pytest.mark.parametrize(("m", "k", "n"), [(1, 5, 2), (2, 1, 3), (1, 2, 4), (3, 3, 3), (2, 7, 5)])
def test_matrices_of_ones(m, k, n):
    """If all entries of both factors are 1, every entry of the product counts the k terms of its sum."""
    assert_close(matmul(np.ones((m, k)), np.ones((k, n))), np.full((m, n), float(k)))


def test_no_terms():
    """An empty sum is 0: two rows of no entries times two columns of no entries make four zeros."""
    assert_close(matmul(np.zeros((2, 0)), np.zeros((0, 2))), np.zeros((2, 2)))


# Sines and cosines are at most 1, so each entry carries a few rounding errors of 1e-16.
@pytest.mark.parametrize(("first", "second"), [(0.5, 1.0), (2.0, -0.75), (math.pi / 2, math.pi / 2)])
def test_rotations(first, second):
    """Turning by one angle and then by another is turning by their sum: R(s) R(t) = R(s + t)."""
    assert_close(matmul(rotation(first), rotation(second)), rotation(first + second))


# Fibonacci numbers up to the 30th are whole numbers below a million: nothing is rounded.
def test_fibonacci():
    """The n-th power of the matrix with rows (1, 1) and (1, 0) holds three Fibonacci numbers in a row."""
    power = np.eye(2)
    before, now, after = 0.0, 1.0, 1.0  # F_0, F_1, F_2
    for _ in range(29):
        power = assert_array(matmul(power.copy(), np.array([[1.0, 1.0], [1.0, 0.0]])), (2, 2))
        assert_close(power, [[after, now], [now, before]])
        before, now, after = now, after, now + after


@given(matrices())
def test_identity(a):
    """The identity matrix changes nothing, from the left and from the right: I A = A = A I."""
    m, n = a.shape
    assert_close(matmul(np.eye(m), a.copy()), a)
    assert_close(matmul(a.copy(), np.eye(n)), a)


@given(chains(2))
def test_rows_and_columns(chain):
    """Row i of A B is row i of A times B, and column j of A B is A times column j of B."""
    a, b = chain
    whole = product(a, b)
    for i in range(len(a)):
        assert_close(matmul(a[i : i + 1].copy(), b.copy()), whole[i : i + 1])
    for j in range(b.shape[1]):
        assert_close(matmul(a.copy(), b[:, j : j + 1].copy()), whole[:, j : j + 1])


@given(chains(3))
def test_associative(chain):
    """Brackets do not matter: (A B) C = A (B C)."""
    a, b, c = chain
    assert_close(matmul(product(a, b), c.copy()), product(a, product(b, c)))


@given(chains(2), st.integers(0, 3))
def test_distributive(chain, shift):
    """Products distribute over sums: A (B + C) = A B + A C, and (B + C) A = B A + C A for the transposes."""
    a, b = chain
    c = np.roll(b, shift) + shift
    assert_close(matmul(a.copy(), b + c), product(a, b) + product(a, c))
    assert_close(matmul((b + c).T, a.T.copy()), product(b.T, a.T) + product(c.T, a.T))


@given(chains(2), numbers())
def test_factor(chain, c):
    """A factor of one matrix is a factor of the product: (c A) B = c (A B) = A (c B)."""
    a, b = chain
    expected = c * product(a, b)
    assert_close(matmul(c * a, b.copy()), expected)
    assert_close(matmul(a.copy(), c * b), expected)


@given(chains(2))
def test_transpose(chain):
    """The transpose of a product is the product of the transposes in the other order."""
    a, b = chain
    assert_close(matmul(b.T, a.T), product(a, b).T)


@given(chains(2))
def test_agrees_with_the_definition(chain):
    """The entry in row i and column j is the dot product of row i of A with column j of B."""
    a, b = chain
    expected = [
        [math.fsum(a[i, h] * b[h, j] for h in range(len(b))) for j in range(b.shape[1])]
        for i in range(len(a))
    ]
    assert_close(matmul(a, b), expected)


def test_leaves_its_inputs_alone():
    """The function leaves both factors unchanged."""
    assert_leaves_alone(matmul, np.array(SQUARE), np.array(SWAP))


@pytest.mark.edge
def test_accepts_lists():
    """A list of rows, of whole numbers or not, is a matrix."""
    assert_close(matmul(A, B), [[4.0, -1.0], [7.0, -2.0]])
    assert_close(matmul([[1, 0, 2], [3, -1, 1]], [[2, 1], [0, 4], [1, -1]]), [[4.0, -1.0], [7.0, -2.0]])


@pytest.mark.edge
def test_whole_numbers_and_fractions():
    """Whole numbers times fractions are fractions, whichever of the two factors holds the fractions."""
    halves = np.array([[0.5, 0.25], [0.0, 0.5]])
    assert_close(matmul(np.array([[1, 2], [3, 4]]), halves.copy()), [[0.5, 1.25], [1.5, 2.75]])
    assert_close(matmul(halves, np.array([[1, 2], [3, 4]])), [[1.25, 2.0], [1.5, 2.0]])


@pytest.mark.edge
def test_refuses_shapes_that_do_not_fit():
    """Each row of A needs as many entries as each column of B; numpy may stretch a single one."""
    for rows in (1, 2, 4):
        because = f"a has 3 columns and b has {rows} row{'s' * (rows > 1)}"
        assert_refuses(matmul, np.array(A), np.ones((rows, 2)), because=because)
    assert_refuses(matmul, np.ones((2, 1)), np.array(B), because="a has 1 column and b has 3 rows")


@pytest.mark.edge
def test_refuses_vectors():
    """A vector is neither a row nor a column, so it is not a factor here, even if its length fits."""
    assert_refuses(matmul, [1.0, 2.0], SQUARE, because="a is a vector")
    assert_refuses(matmul, SQUARE, [1.0, 2.0], because="b is a vector")


@pytest.mark.edge
def test_refuses_numbers_and_stacks():
    """A matrix has two axes: a number has none, and a stack of matrices has three."""
    assert_refuses(matmul, 2.0, SQUARE, because="a is a number")
    assert_refuses(matmul, SQUARE, 2.0, because="b is a number")
    assert_refuses(matmul, np.ones((2, 2, 2)), np.ones((2, 2)), because="a has three axes")
    assert_refuses(matmul, np.ones((2, 2)), np.ones((2, 2, 2)), because="b has three axes")
