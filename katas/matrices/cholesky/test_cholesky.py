"""What cholesky must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from cholesky import cholesky
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    positive_definite_matrices,
)

A = [[4.0, 2.0, -2.0], [2.0, 10.0, 2.0], [-2.0, 2.0, 6.0]]
L = [[2.0, 0.0, 0.0], [1.0, 3.0, 0.0], [-1.0, 1.0, 2.0]]


def root(a):
    """Return the factor, checked for its kind, its shape and its form."""
    lower = assert_array(cholesky(a.copy()), a.shape)
    assert_close(lower, np.tril(lower))
    assert_at_least(float(np.diag(lower).min()), 0.0)
    return lower


@pytest.mark.parametrize(("entry", "expected"), [(9.0, 3.0), (0.25, 0.5), (2.0, math.sqrt(2.0))])
def test_one_row(entry, expected):
    """The factor of a matrix with one row is the square root of its entry, even of an entry below 1."""
    assert_close(cholesky(np.array([[entry]])), [[expected]])


def test_two_rows():
    """The entry below the diagonal is a_21 / l_11; its square is subtracted under the second square root."""
    assert_close(cholesky(np.array([[4.0, 2.0], [2.0, 10.0]])), [[2.0, 0.0], [1.0, 3.0]])


def test_worked_example():
    """The factor computed by hand in the README."""
    assert_close(cholesky(np.array(A)), L)


def test_diagonal():
    """The factor of a diagonal matrix holds the square roots of its diagonal."""
    assert_close(cholesky(np.diag([4.0, 0.01, 9.0])), np.diag([2.0, 0.1, 3.0]))


def test_four_rows():
    """The factor of the matrix min(i, j) has ones on and below the diagonal."""
    i = np.arange(1.0, 5.0)
    assert_close(cholesky(np.minimum(i[:, None], i)), np.tril(np.ones((4, 4))))


# What is under the second root, 1e-12, is 4500 times the distance of 1 to the next number.
def test_nearly_flat():
    """A valley that is almost flat is still a bowl: the square root of 1e-12 is 1e-6."""
    assert_close(cholesky(np.array([[1.0, 1.0], [1.0, 1.0 + 1e-12]])), [[1.0, 0.0], [1.0, 1e-6]], atol=1e-9)


@pytest.mark.parametrize("scale", [1e-30, 1e30])
def test_no_unit(scale):
    """A positive definite matrix stays positive definite when it is measured in another unit."""
    assert_close(cholesky(scale * np.array(A)) / math.sqrt(scale), L)


# Entries of A are at most 4 * 16^2 + 1 and the sum of squares in a row of L is a_ii: errors of a few
# 1e-16 of that.
@given(positive_definite_matrices())
def test_product(a):
    """The factor times its transpose is the matrix; it is lower triangular and positive on the diagonal."""
    lower = root(a)
    assert_close(lower @ lower.T, a, atol=1e-11)


# With entries up to 1 below a diagonal from 1 to 2, the condition number of three rows of L is below 30.
@given(matrices(3, 3))
def test_unique(table):
    """There is only one such factor: L is recovered from L L^T."""
    lower = np.tril(table / 16, -1) + np.diag(1 + np.abs(np.diag(table)) / 16)
    assert_close(cholesky(lower @ lower.T), lower, atol=1e-10)


# The smallest eigenvalue for 8 rows is 1e-10 of the largest, a million times the rounding.
@pytest.mark.parametrize("n", [2, 5, 8])
def test_hilbert_matrix(n):
    """The matrix 1 / (i + j - 1) is positive definite, and the product agrees to the last digits."""
    i = np.arange(1, n + 1)
    a = 1 / (i[:, None] + i - 1)
    lower = root(a)
    assert_close(lower @ lower.T, a, rtol=0.0, atol=1e-14)


@pytest.mark.parametrize(
    "a",
    [
        [[0.0]],
        [[-4.0]],
        [[1.0, 2.0], [2.0, 1.0]],
        [[1.0, 2.0], [2.0, 4.0]],
        [[-1.0, 0.0], [0.0, 1.0]],
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, -1.0]],
        [[4.0, 2.0, 2.0], [2.0, 1.0, 1.0], [2.0, 1.0, 5.0]],
    ],
)
def test_refuses_what_is_not_positive_definite(a):
    """A saddle, a mountain or a flat valley has no such factor."""
    assert_refuses(cholesky, np.array(a), because="the matrix is not positive definite")


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(cholesky, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(cholesky(A), L)
    assert_close(
        cholesky(np.array([[2, 1], [1, 1]])), [[math.sqrt(2), 0.0], [math.sqrt(0.5), math.sqrt(0.5)]]
    )
    assert_leaves_alone(cholesky, [[4, 2], [2, 10]])


@pytest.mark.edge
def test_no_rows():
    """The factor of a matrix without rows has no rows."""
    assert_close(cholesky(np.zeros((0, 0))), np.zeros((0, 0)))


@pytest.mark.edge
def test_rounding_is_symmetric_enough():
    """Entries that differ only by rounding count as equal."""
    a = np.array(A)
    a[0, 1] *= 1 + 1e-14
    assert_close(cholesky(a), L)
    assert_close(cholesky(a.T.copy()), L)


@pytest.mark.edge
def test_refuses_what_is_not_symmetric():
    """L L^T is symmetric, so A must be too."""
    for wrong in (0.0, -2.0, 2.0 + 1e-8):
        because = f"the entries 2 and {wrong} lie opposite each other across the diagonal"
        a = np.array(A)
        a[0, 1] = wrong
        assert_refuses(cholesky, a, because=because)
        assert_refuses(cholesky, a.T.copy(), because=because)
        assert_refuses(cholesky, 1e-12 * a, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """A symmetric matrix is square, even where numpy makes a single row as large as its transpose."""
    for shape in ((2,), (2, 3), (3, 2), (1, 2), (2, 1), (2, 2, 2), (0, 2)):
        a = np.eye(*shape) if min(shape) > 1 and len(shape) == 2 else np.ones(shape)
        assert_refuses(cholesky, a, because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(cholesky, np.array([[2.0, wrong], [wrong, 2.0]]), because=because)
        assert_refuses(cholesky, np.array([[2.0, 0.0], [0.0, wrong]]), because=because)
