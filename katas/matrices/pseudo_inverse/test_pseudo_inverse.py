"""What pseudo_inverse must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from pseudo_inverse import pseudo_inverse

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

A = [[1.0, 2.0], [2.0, 4.0]]


def inverse(a):
    """Return the pseudo-inverse, checked for its kind and shape."""
    return assert_array(pseudo_inverse(a.copy()), a.shape[::-1])


def assert_penrose(a):
    """Assert the four properties; entries of A up to 16 and of its pseudo-inverse up to 1000 leave 1e-9."""
    x = inverse(a)
    size = max(float(np.abs(x).max()), 1.0)
    assert_close(a @ x @ a, a, rtol=0.0, atol=1e-9)
    assert_close(x @ a @ x, x, rtol=0.0, atol=1e-9 * size)
    assert_close((a @ x).T, a @ x, rtol=0.0, atol=1e-9)
    assert_close((x @ a).T, x @ a, rtol=0.0, atol=1e-9)


def test_worked_example():
    """The matrix of the README, of rank 1, is divided by 25."""
    assert_close(pseudo_inverse(np.array(A)), [[0.04, 0.08], [0.08, 0.16]])


def test_columns_and_rows():
    """A column becomes a row, divided by its squared length, and a row becomes a column."""
    assert_close(pseudo_inverse(np.array([[3.0], [4.0]])), [[0.12, 0.16]])
    assert_close(pseudo_inverse(np.array([[0.0, -2.0, 0.0]])), [[0.0], [-0.5], [0.0]])


def test_invertible():
    """Where there is an inverse, the pseudo-inverse equals it."""
    assert_close(pseudo_inverse(np.array([[1.0, 3.0], [2.0, 4.0]])), [[-2.0, 1.5], [1.0, -0.5]])
    assert_close(pseudo_inverse(np.array([[0.0, 2.0], [-4.0, 0.0]])), [[0.0, -0.25], [0.5, 0.0]])


def test_tall():
    """With independent columns it is (A^T A)^-1 A^T: here the line through the points at 0, 1 and 2."""
    a = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
    assert_close(pseudo_inverse(a), np.array([[5.0, 2.0, -1.0], [-3.0, 0.0, 3.0]]) / 6)
    assert_close(pseudo_inverse(a.T.copy()), np.array([[5.0, -3.0], [2.0, 0.0], [-1.0, 3.0]]) / 6)


def test_diagonal():
    """What is 0 on the diagonal stays 0, and the rest becomes its reciprocal."""
    a = np.array([[4.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    assert_close(pseudo_inverse(a), [[0.25, 0.0], [0.0, 0.0], [0.0, 0.0]])


@pytest.mark.parametrize("shape", [(1, 1), (2, 3), (3, 2)])
def test_zeros(shape):
    """A matrix of zeros has a pseudo-inverse of zeros, with the axes swapped."""
    assert_close(pseudo_inverse(np.zeros(shape)), np.zeros(shape[::-1]))


# The second singular value is about 1e-17 here, its reciprocal 1e17.
def test_rounding():
    """A value left over by rounding counts as 0."""
    a = np.array([[0.1, 0.3], [0.2, 0.6], [0.3, 0.9]])
    assert_close(pseudo_inverse(a), a.T / float((a**2).sum()), atol=1e-9)
    assert_close(pseudo_inverse(np.diag([1.0, 1e-12])), np.diag([1.0, 0.0]))


def test_small_and_not_zero():
    """A singular value of 1e-8 counts: its reciprocal is large and right."""
    assert_close(pseudo_inverse(np.diag([1.0, 1e-8])), np.diag([1.0, 1e8]))


@pytest.mark.parametrize("scale", [1e-30, 1e30])
def test_no_unit(scale):
    """A factor of the matrix becomes its reciprocal: small means small compared with the largest."""
    assert_close(pseudo_inverse(scale * np.array(A)) * scale, [[0.04, 0.08], [0.08, 0.16]])


# Two columns of multiples of 1/4 up to 16: a singular value that is not 0 is at least 1/16 / 40, area over
# the largest, so the entries of the pseudo-inverse are below 1000.
@given(matrices(3, 2))
def test_penrose(a):
    """The four Penrose properties hold for every matrix, and for its transpose."""
    assert_penrose(a)
    assert_penrose(a.T.copy())


@given(matrices(2, 3))
def test_again(a):
    """The pseudo-inverse of the pseudo-inverse is the matrix; that of the transpose is the transpose."""
    x = inverse(a)
    assert_close(pseudo_inverse(x.copy()), a, atol=1e-7)
    assert_close(pseudo_inverse(a.T.copy()), x.T, atol=1e-7)


@given(matrices(3, 4))
def test_shortest_solution(table):
    """No other x has a smaller residual, and none with the same residual is shorter."""
    a = table[:, :2].copy()
    b, other = table[:, 2], table[:2, 3]
    p = inverse(a)
    x = p @ b
    residual = float(((a @ x - b) ** 2).sum())
    assert_at_least(float(((a @ (x + other) - b) ** 2).sum()), residual, slack=1e-6)
    # What A takes to 0 may be added to x: it only makes it longer.
    free = other - p @ (a @ other)
    assert_close(float(x @ free), 0.0, atol=1e-6)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(pseudo_inverse, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(pseudo_inverse(A), [[0.04, 0.08], [0.08, 0.16]])
    assert_close(pseudo_inverse(np.array([[1, 2], [2, 4]])), [[0.04, 0.08], [0.08, 0.16]])
    assert_leaves_alone(pseudo_inverse, [[1, 2], [2, 4]])


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A matrix has columns and rows."""
    for shape in ((), (2,), (2, 2, 2)):
        assert_refuses(pseudo_inverse, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_an_empty_matrix():
    """At least one entry is needed."""
    for shape in ((0, 0), (0, 2), (2, 0)):
        assert_refuses(pseudo_inverse, np.zeros(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(pseudo_inverse, np.array([[1.0, 2.0], [wrong, 1.0]]), because=because)
        assert_refuses(pseudo_inverse, np.array([[wrong]]), because=because)
