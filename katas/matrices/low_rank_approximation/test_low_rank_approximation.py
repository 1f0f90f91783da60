"""What low_rank_approximation must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from low_rank_approximation import low_rank_approximation

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

A = [[3.0, 1.0], [1.0, 3.0]]
# Entries are at most 16, so rounding is below 1e-13, and below 1e-10 in squares.
ROUNDING = 1e-10


def approximation(a, rank):
    """Return the approximation, checked for its kind and shape."""
    return assert_array(low_rank_approximation(a.copy(), rank), a.shape)


def test_worked_example():
    """All four entries of the approximation of rank 1 computed by hand in the README are 2."""
    assert_close(low_rank_approximation(np.array(A), 1), [[2.0, 2.0], [2.0, 2.0]])


def test_diagonal():
    """A diagonal matrix keeps the entries that are largest in absolute value."""
    a = np.diag([2.0, -5.0, 1.0, 3.0])
    assert_close(low_rank_approximation(a, 1), np.diag([0.0, -5.0, 0.0, 0.0]))
    assert_close(low_rank_approximation(a, 2), np.diag([0.0, -5.0, 0.0, 3.0]))
    assert_close(low_rank_approximation(a, 3), np.diag([2.0, -5.0, 0.0, 3.0]))


@pytest.mark.parametrize("transposed", [False, True])
def test_three_terms(transposed):
    """A sum of products of orthonormal vectors with the factors 9, 2 and 1 loses its smallest terms first."""
    u = np.array([[2.0, -2.0, 1.0], [1.0, 2.0, 2.0], [2.0, 1.0, -2.0], [0.0, 0.0, 0.0]]) / 3
    v = np.array([[0.6, 0.8, 0.0], [-0.8, 0.6, 0.0], [0.0, 0.0, 1.0]])
    terms = [s * np.outer(u[:, i], v[:, i]) for i, s in enumerate([2.0, 9.0, 1.0])]
    flip = np.transpose if transposed else np.asarray
    a = flip(sum(terms)).copy()
    assert_close(low_rank_approximation(a, 1), flip(terms[1]))
    assert_close(low_rank_approximation(a, 2), flip(terms[0] + terms[1]))
    assert_close(low_rank_approximation(a, 3), a)


def test_rank_zero():
    """The only matrix of rank 0 is zero."""
    assert_close(low_rank_approximation(np.array(A), 0), np.zeros((2, 2)))


@pytest.mark.parametrize("rank", [2, 3, 100])
def test_full_rank(rank):
    """With all terms, or more than there are, the result is the matrix itself."""
    assert_close(
        low_rank_approximation(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 7.0]]), rank), [[1, 2, 3], [4, 5, 7.0]]
    )


def test_row_and_column():
    """A single row or column has rank 1."""
    assert_close(low_rank_approximation(np.array([[1.0, -2.0, 3.0]]), 1), [[1.0, -2.0, 3.0]])
    assert_close(low_rank_approximation(np.array([[4.0], [0.0]]), 1), [[4.0], [0.0]])


@given(matrices(), st.integers(0, 4))
def test_error(a, rank):
    """The difference from the matrix has the singular values that were left out."""
    missing = a - approximation(a, rank)
    expected = np.linalg.svd(a, compute_uv=False)[rank:]
    found = np.linalg.svd(missing, compute_uv=False)[: len(expected)]
    assert_close(found, expected, atol=ROUNDING)
    assert_close(float((missing**2).sum()), float((expected**2).sum()), atol=ROUNDING)


@given(matrices(4, 3), st.integers(0, 3))
def test_rank(a, rank):
    """At most as many singular values as the rank are not 0, and they are the largest of the matrix."""
    left = np.linalg.svd(approximation(a, rank), compute_uv=False)
    assert_close(left[rank:], np.zeros(3 - min(rank, 3)), atol=ROUNDING)
    assert_close(left[:rank], np.linalg.svd(a, compute_uv=False)[:rank], atol=ROUNDING)


@given(matrices(3, 5))
def test_nothing_is_nearer(table):
    """No product of a column and a row is nearer than the approximation of rank 1."""
    a, column, row = table[:, :3].copy(), table[:, 3], table[:, 4] / 16
    distance = float(((a - approximation(a, 1)) ** 2).sum())
    assert_at_least(float(((a - np.outer(column, row)) ** 2).sum()), distance, slack=ROUNDING)


@given(matrices(3, 3), st.integers(0, 3))
def test_again(a, rank):
    """A matrix of low rank is its own approximation."""
    once = approximation(a, rank)
    assert_close(low_rank_approximation(once.copy(), rank), once, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(low_rank_approximation, np.array(A), 1)
    assert_leaves_alone(low_rank_approximation, np.array(A), 2)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(low_rank_approximation(A, 1), [[2.0, 2.0], [2.0, 2.0]])
    assert_close(low_rank_approximation(np.array([[3, 1], [1, 3]]), 1), [[2.0, 2.0], [2.0, 2.0]])
    assert_leaves_alone(low_rank_approximation, [[3, 1], [1, 3]], 1)


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A matrix has columns and rows, and at least one entry."""
    for shape in ((), (2,), (2, 2, 2), (0, 0), (0, 2), (2, 0)):
        assert_refuses(low_rank_approximation, np.ones(shape), 1, because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(low_rank_approximation, np.array([[1.0, 2.0], [wrong, 1.0]]), 1, because=because)
        assert_refuses(low_rank_approximation, np.array([[wrong]]), 0, because=because)


@pytest.mark.edge
def test_refuses_a_negative_rank():
    """A rank counts directions, so it is at least 0."""
    for rank in (-1, -2):
        assert_refuses(low_rank_approximation, np.array(A), rank, because=f"the rank is {rank}")
