"""What matrix_rank must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from matrix_rank import matrix_rank

from dojo.testing import assert_equal, assert_leaves_alone, assert_refuses, matrices

A = [[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]]


def test_worked_example():
    """The matrix of the README has rank 2: its second row is twice the first."""
    assert_equal(matrix_rank(np.array(A)), 2)


@pytest.mark.parametrize(
    ("a", "rank"),
    [
        ([[5.0]], 1),
        ([[1.0, 0.0], [0.0, -1.0]], 2),
        ([[1.0, 2.0], [2.0, 4.0]], 1),
        ([[0.0, 0.0], [0.0, 3.0]], 1),
        ([[1.0, 1.0, 1.0]], 1),
        ([[1.0], [2.0], [3.0]], 1),
        ([[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]], 2),
        ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]], 2),
        ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 10.0]], 3),
        ([[1.0, 1.0], [1.0, 1.0], [1.0, -1.0]], 2),
    ],
)
def test_rows_and_columns(a, rank):
    """The rank counts independent rows, or columns: no more than there are of either."""
    assert_equal(matrix_rank(np.array(a)), rank)
    assert_equal(matrix_rank(np.array(a).T.copy()), rank)


def test_nilpotent():
    """Eigenvalues do not determine the rank: the matrices here have 0 as their only eigenvalue, but rank 1
    and 2.
    """
    assert_equal(matrix_rank(np.array([[0.0, 1.0], [0.0, 0.0]])), 1)
    assert_equal(matrix_rank(np.eye(3, k=1)), 2)


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (3, 3)])
def test_zeros(shape):
    """The zero vector is never independent: a matrix of zeros has rank 0."""
    assert_equal(matrix_rank(np.zeros(shape)), 0)


# 0.1 + 0.2 is not 0.3 in floating point: one singular value is about 1e-17 here, and not 0.
def test_rounding():
    """A value left over by rounding counts as 0."""
    a = np.array([[0.1, 0.3, 0.0], [0.2, 0.6, 0.0], [0.3, 0.9, 0.0], [0.4, 1.2, 0.0]])
    assert_equal(matrix_rank(a), 1)
    assert_equal(matrix_rank(np.array([[0.1, 0.2, 0.1 + 0.2], [0.7, 0.1, 0.8], [0.3, 0.3, 0.6]])), 2)


# The singular values 1e-8 and 1e-12 are a hundred times away from the default bound.
@pytest.mark.parametrize("scale", [1.0, 1e-30, 1e30])
def test_no_unit(scale):
    """The unit of measurement does not change the rank: small means small compared with the largest."""
    assert_equal(matrix_rank(scale * np.array(A)), 2)
    assert_equal(matrix_rank(scale * np.diag([1.0, 3e-6, 1e-8])), 3)
    assert_equal(matrix_rank(scale * np.diag([1.0, 1e-12])), 1)


# From a matrix of squares, eigenvalues of A^T A, the value 1e-7 would come as 1e-14.
def test_small_and_not_zero():
    """Nearly parallel columns are independent: the singular values are sqrt(2) and 7e-8."""
    assert_equal(matrix_rank(np.array([[1.0, 1.0], [0.0, 1e-7]])), 2)


def test_tolerance():
    """A tolerance is a length, compared with the singular values themselves."""
    a = np.diag([3.0, 0.1])
    assert_equal(matrix_rank(a), 2)
    assert_equal(matrix_rank(a, 0.5), 1)
    assert_equal(matrix_rank(a, tolerance=5.0), 0)
    assert_equal(matrix_rank(a, tolerance=0.09), 2)
    assert_equal(matrix_rank(a, tolerance=0.02), 2)
    assert_equal(matrix_rank(np.diag([3.0, 1e-12]), tolerance=0.0), 2)
    assert_equal(matrix_rank(np.array([[3.0, 4.0]]), tolerance=4.5), 1)
    assert_equal(matrix_rank(np.zeros((2, 2)), tolerance=0.0), 0)


# B has the identity on top, so that its columns are independent with all singular values at least 1; they are
# at most sqrt(1 + 16^2 * 4) < 33.  A product of two such has values from 1 to 1100, all above 1e-10 of that.
@given(matrices(2, 2), matrices(2, 2))
def test_product_of_factors(b, c):
    """The product of a tall and a wide factor, each of rank 2, has rank 2, however large it is."""
    tall, wide = np.vstack([np.eye(2), b]), np.hstack([np.eye(2), c])
    assert_equal(matrix_rank(tall @ wide), 2)
    assert_equal(matrix_rank(tall), 2)


@given(matrices(3, 2))
def test_transpose(a):
    """Rows and columns have the same rank, and A^T A has it too."""
    # Entries are multiples of 1/4: a determinant that is not 0 is at least 1/16, and so no singular
    # value is below 1/16 divided by 40, that is 4e-5 of the largest; squared it is still 1e-9 of it.
    columns = int(a.any()) if not np.any(np.cross(a[:, 0], a[:, 1])) else 2
    assert_equal(matrix_rank(a.copy()), columns)
    assert_equal(matrix_rank(a.T.copy()), columns)
    assert_equal(matrix_rank(a.T @ a), columns)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(matrix_rank, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_equal(matrix_rank(A), 2)
    assert_equal(matrix_rank(np.array([[1, 2, 3], [2, 4, 6], [1, 0, 1]])), 2)
    assert_leaves_alone(matrix_rank, [[1, 2], [3, 4]])


@pytest.mark.edge
def test_no_entries():
    """No columns, or columns without entries, reach nothing: rank 0, with or without a tolerance."""
    for shape in ((0, 0), (0, 3), (3, 0)):
        assert_equal(matrix_rank(np.zeros(shape)), 0)
        assert_equal(matrix_rank(np.zeros(shape), 0.5), 0)


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A matrix has rows and columns."""
    for shape in ((), (2,), (2, 2, 2), (0,)):
        assert_refuses(matrix_rank, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(matrix_rank, np.array([[1.0, 2.0], [wrong, 1.0]]), because=because)
        assert_refuses(matrix_rank, np.array([[1.0, wrong]]), 1.0, because=because)


@pytest.mark.edge
def test_refuses_a_negative_tolerance():
    """A tolerance is a length."""
    for wrong in (-1e-30, -1.0, math.nan):
        assert_refuses(matrix_rank, np.array(A), wrong, because=f"the tolerance is {wrong}")
        assert_refuses(matrix_rank, np.zeros((0, 2)), wrong, because=f"the tolerance is {wrong}")
