"""What svd must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from singular_value_decomposition import svd

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
)

A = [[3.0, 0.0], [4.0, 5.0]]


def decomposed(a):
    """Return the factors, after checking the three conditions to the digits that the README promises."""
    a = np.asarray(a, dtype=float)
    m, n = a.shape
    k = min(m, n)
    u, s, vt = assert_unpacks(svd(a.copy()), "u", "s", "vt")
    s = assert_array(s, (k,))
    u, vt = assert_array(u, (m, k)), assert_array(vt, (k, n))
    largest = math.hypot(*a.ravel())
    assert_at_least(float(s.min()), 0.0)
    assert_at_least(float(np.min(s[:-1] - s[1:], initial=0.0)), 0.0, slack=1e-9 * largest)
    assert_close(u.T @ u, np.eye(k), rtol=0.0, atol=1e-9)
    assert_close(vt @ vt.T, np.eye(k), rtol=0.0, atol=1e-9)
    assert_close(u * s @ vt, a, rtol=0.0, atol=1e-9 * largest)
    return u, s, vt


def test_worked_example():
    """The matrix of the README has singular values sqrt(45) and sqrt(5)."""
    u, s, vt = decomposed(A)
    assert_close(s, [math.sqrt(45), math.sqrt(5)])
    assert_close(np.abs(u), np.array([[1.0, 3.0], [3.0, 1.0]]) / math.sqrt(10))
    assert_close(np.abs(vt), np.full((2, 2), math.sqrt(0.5)))


def test_diagonal():
    """The singular values of a diagonal matrix are the absolute values of its entries, the largest first."""
    _, s, _ = decomposed(np.diag([2.0, -5.0, 3.0]))
    assert_close(s, [5.0, 3.0, 2.0])
    _, s, _ = decomposed([[0.0, 0.5], [-0.25, 0.0]])
    assert_close(s, [0.5, 0.25])


@pytest.mark.parametrize("column", [[3.0, 4.0], [-2.0], [0.0, 0.0, 7.0]])
def test_one_column(column):
    """The singular value of a single column, or row, is its length."""
    for a in (np.array([column]), np.array([column]).T):
        _, s, _ = decomposed(a)
        assert_close(s, [math.hypot(*column)])


def test_rotation():
    """A rotation changes no length: all its singular values are 1."""
    _, s, _ = decomposed([[0.6, -0.8], [0.8, 0.6]])
    assert_close(s, [1.0, 1.0])


def test_shapes():
    """Tall and wide matrices have as many singular values as their smaller side."""
    _, s, _ = decomposed([[2.0, 0.0], [0.0, 3.0], [0.0, 0.0]])
    assert_close(s, [3.0, 2.0])
    _, s, _ = decomposed([[2.0, 0.0, 1.0], [-1.0, 0.0, 2.0]])
    assert_close(s, [math.sqrt(5), math.sqrt(5)])
    decomposed([[1.0, 2.0, 3.0], [0.0, 1.0, -1.0]])
    decomposed([[1.0, 2.0], [0.0, 1.0], [4.0, 2.0], [3.0, 3.0]])


# A singular value 0, computed from squares, is the square root of a rounding error: up to 1e-8 of the
# largest.
@pytest.mark.parametrize(
    ("a", "expected"),
    [
        ([[0.0]], [0.0]),
        ([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]], [0.0, 0.0]),
        ([[1.0, 1.0], [1.0, 1.0]], [2.0, 0.0]),
        ([[1.0, 0.0], [2.0, 0.0], [2.0, 0.0]], [3.0, 0.0]),
        ([[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0]], [3.0, 0.0, 0.0]),
        ([[3.0, 0.0, 0.0], [0.0, 2.0, 2.0], [0.0, 2.0, 2.0], [0.0, 0.0, 0.0]], [4.0, 3.0, 0.0]),
        ([[1.0, 2.0, 2.0], [2.0, 4.0, 4.0]], [math.sqrt(45), 0.0]),
    ],
)
def test_dependent_columns(a, expected):
    """When columns are dependent, a singular value is 0, and the factors are still orthonormal."""
    _, s, _ = decomposed(a)
    assert_close(s, np.array(expected), atol=1e-7)


@pytest.mark.parametrize("scale", [1e-30, 1e30])
def test_no_unit(scale):
    """The unit of the entries is the unit of the singular values, and changes nothing else."""
    _, s, _ = decomposed(scale * np.array(A))
    assert_close(s / scale, [math.sqrt(45), math.sqrt(5)])
    decomposed(scale * np.ones((3, 2)))


# Two columns of multiples of 1/4 up to 16 that are independent span an area of at least 1/16, and the larger
# singular value is below 40: the smaller one is at least 1e-3, 4e-5 of the larger.  Squares make an
# error of 1e-16 / (4e-5)^2 in its direction, below 1e-7; times the smaller value that is 1e-11 of the larger.
@given(matrices(3, 2))
def test_tall(a):
    """A tall matrix: the squares of the singular values add up to those of the entries."""
    _, s, _ = decomposed(a)
    assert_close(float((s**2).sum()), float((a**2).sum()), atol=1e-9)


@given(matrices(2, 4))
def test_wide(a):
    """A wide matrix: the largest singular value is the greatest length of the image of a unit vector."""
    _, s, vt = decomposed(a)
    assert_close(float(np.linalg.norm(a @ vt[0])), float(s[0]), atol=1e-9)
    assert_at_least(float(s[0]), float(np.linalg.norm(a, axis=0).max()), slack=1e-9)


@given(matrices(2, 2))
def test_square(a):
    """The product of the singular values is the absolute value of the determinant."""
    _, s, _ = decomposed(a)
    determinant = abs(float(a[0, 0] * a[1, 1] - a[0, 1] * a[1, 0]))
    # Squares leave up to 1e-8 of the largest value, 32, where a singular value is 0.
    assert_close(float(s[0] * s[1]), determinant, atol=1e-4)


@given(matrices(3, 2))
def test_transpose(a):
    """The transpose has the same singular values, and so does the matrix with its rows in another order."""
    _, s, _ = decomposed(a)
    for other in (a.T, a[[2, 0, 1]], -a):
        _, same, _ = decomposed(other.copy())
        assert_close(same, s, atol=1e-5)


@given(matrices(2, 3))
def test_rotated(a):
    """Rotating the rows or columns does not change the singular values."""
    _, s, _ = decomposed(a)
    left, right = np.array([[3.0, -4.0], [4.0, 3.0]]) / 5, np.array([[2.0, -2, 1], [1, 2, 2], [2, 1, -2]]) / 3
    _, same, _ = decomposed(left @ a @ right)
    assert_close(same, s, atol=1e-5)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(svd, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    for a in (A, np.array([[3, 0], [4, 5]])):
        _, s, _ = assert_unpacks(svd(a), "u", "s", "vt")
        assert_close(s, [math.sqrt(45), math.sqrt(5)])
    assert_leaves_alone(svd, [[3, 0], [4, 5]])


@pytest.mark.edge
def test_huge_and_tiny_entries():
    """A singular value is a float even if its square is too large or too small for one."""
    for scale in (1e160, 1e200, 1e-170, 1e-200):
        _, s, _ = decomposed(scale * np.array(A))
        assert_close(s / scale, [math.sqrt(45), math.sqrt(5)])


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A matrix has columns and rows."""
    for shape in ((), (2,), (2, 2, 2)):
        assert_refuses(svd, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_an_empty_matrix():
    """At least one entry is needed."""
    for shape in ((0, 0), (0, 2), (2, 0)):
        assert_refuses(svd, np.zeros(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(svd, np.array([[1.0, 2.0], [wrong, 1.0]]), because=because)
        assert_refuses(svd, np.array([[wrong]]), because=because)
