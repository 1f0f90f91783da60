"""What symmetric_eigenvalues must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from symmetric_eigenvalues import symmetric_eigenvalues

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    numbers,
    rng,
    symmetric_matrices,
)

A = [[2.0, 1.0], [1.0, 2.0]]


def assert_eigenvalues(a, expected):
    """Assert that these are the eigenvalues, to the digits that the README promises."""
    expected = np.sort(np.asarray(expected, dtype=float))
    size = float(np.max(np.abs(expected), initial=0.0))
    assert_close(symmetric_eigenvalues(np.array(a, dtype=float)), expected, rtol=0.0, atol=1e-10 * size)


def test_worked_example():
    """The matrix of the README has eigenvalues 1 and 3."""
    assert_eigenvalues(A, [1.0, 3.0])


def test_one_row():
    """A single entry is its own eigenvalue."""
    assert_eigenvalues([[-3.0]], [-3.0])


def test_diagonal():
    """The eigenvalues of a diagonal matrix are on its diagonal; the result is ascending."""
    assert_eigenvalues(np.diag([2.0, -5.0, 3.0]), [-5.0, 2.0, 3.0])
    assert_eigenvalues(np.diag([-1.0, -2.0]), [-2.0, -1.0])


def test_three_rows():
    """The matrix with 4, 1, 1 has eigenvalues 3, 3 and 6; two blocks each give their own."""
    assert_eigenvalues([[4.0, 1.0, 1.0], [1.0, 4.0, 1.0], [1.0, 1.0, 4.0]], [3.0, 3.0, 6.0])
    assert_eigenvalues([[2.0, 1.0, 0.0], [1.0, 2.0, 0.0], [0.0, 0.0, -7.0]], [-7.0, 1.0, 3.0])


@pytest.mark.parametrize("n", [2, 5, 12])
def test_differences(n):
    """The matrix with 2 on the diagonal and -1 next to it has eigenvalues 2 - 2 cos(k pi / (n + 1))."""
    a = 2 * np.eye(n) - np.eye(n, k=1) - np.eye(n, k=-1)
    assert_eigenvalues(a, 2 - 2 * np.cos(np.arange(1, n + 1) * math.pi / (n + 1)))


@pytest.mark.parametrize(
    ("a", "expected"),
    [
        ([[0.0, 1.0], [1.0, 0.0]], [-1.0, 1.0]),
        ([[0.0, 0.0, 1.0], [0.0, 5.0, 0.0], [1.0, 0.0, 0.0]], [-1.0, 1.0, 5.0]),
        (np.eye(4)[::-1], [-1.0, -1.0, 1.0, 1.0]),
        ([[3.0, 4.0], [4.0, -3.0]], [-5.0, 5.0]),
        ([[2.0, -4.0], [-4.0, -2.0]], [-math.sqrt(20), math.sqrt(20)]),
    ],
    ids=["swap", "swap of two in three", "reversal of four", "mirror", "mirror, negative beside"],
)
def test_opposite_signs(a, expected):
    """A swap of two coordinates has eigenvalues 1 and -1: without a shift nothing changes."""
    assert_eigenvalues(a, expected)


# Without a shift the entry off the diagonal shrinks by a factor of 1 - 2e-6 per step.
def test_nearly_equal():
    """Eigenvalues that are close together need no more steps than others."""
    assert_eigenvalues([[1.0, 1e-6], [1e-6, 1.0]], [1 - 1e-6, 1 + 1e-6])
    assert_eigenvalues([[100.0, 0.5, 0.0], [0.5, 100.0, 0.0], [0.0, 0.0, -100.25]], [99.5, 100.5, -100.25])


def test_equal():
    """An eigenvalue is listed as often as it occurs."""
    assert_eigenvalues(np.eye(3), [1.0, 1.0, 1.0])
    assert_eigenvalues(np.ones((4, 4)), [0.0, 0.0, 0.0, 4.0])
    assert_eigenvalues(np.zeros((2, 2)), [0.0, 0.0])
    assert_eigenvalues(-np.ones((3, 3)), [-3.0, 0.0, 0.0])


def test_small_beside_large():
    """Entries small compared with the largest still count: the eigenvalues are about 0.001 and 1000."""
    assert_eigenvalues([[1000.0, 1.0], [1.0, 0.002]], [500.001 + s * math.hypot(499.999, 1) for s in (-1, 1)])


@pytest.mark.parametrize("scale", [1e-30, 1e30, -1.0])
def test_no_unit(scale):
    """Multiplying the matrix by a number multiplies its eigenvalues by it."""
    assert_eigenvalues(scale * np.array(A), [scale, 3 * scale])
    assert_eigenvalues(scale * np.array([[0.0, 1.0], [1.0, 0.0]]), [-abs(scale), abs(scale)])


def test_thirty_rows():
    """Thirty rows, with every kind of eigenvalue: the known eigenvalues are found."""
    a = rng().normal(size=(30, 30))
    a = a + a.T
    assert_eigenvalues(a, np.linalg.eigvalsh(a))


@given(symmetric_matrices())
def test_trace_and_determinant(a):
    """The eigenvalues add up to the trace, and their squares to the sum of the squared entries."""
    values = assert_array(symmetric_eigenvalues(a.copy()), (len(a),))
    size = 16.0 * len(a)
    assert_close(float(values.sum()), float(np.trace(a)), rtol=0.0, atol=1e-9 * size)
    assert_close(float((values**2).sum()), float((a**2).sum()), rtol=0.0, atol=1e-9 * size**2)
    determinants = [float(np.linalg.det(a - value * np.eye(len(a)))) for value in values]
    assert_close(np.array(determinants), np.zeros(len(a)), rtol=0.0, atol=1e-8 * (2 * size) ** len(a))


@given(symmetric_matrices(), numbers())
def test_shifted(a, c):
    """Adding c to the diagonal adds c to every eigenvalue. Negating the matrix negates them."""
    values = assert_array(symmetric_eigenvalues(a.copy()), (len(a),))
    assert_close(symmetric_eigenvalues(a + c * np.eye(len(a))), values + c, rtol=0.0, atol=1e-8)
    assert_close(symmetric_eigenvalues(-a), -values[::-1], rtol=0.0, atol=1e-8)


@given(symmetric_matrices(3))
def test_same_in_other_coordinates(a):
    """Rotating or reordering coordinates changes the matrix but no eigenvalue."""
    values = assert_array(symmetric_eigenvalues(a.copy()), (3,))
    assert_close(symmetric_eigenvalues(a[::-1, ::-1].copy()), values, rtol=0.0, atol=1e-8)
    q = np.array([[2.0, -2.0, 1.0], [1.0, 2.0, 2.0], [2.0, 1.0, -2.0]]) / 3
    rotated = q.T @ a @ q
    rotated = (rotated + rotated.T) / 2  # rounding may have left it slightly unsymmetric
    assert_close(symmetric_eigenvalues(rotated), values, rtol=0.0, atol=1e-8)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(symmetric_eigenvalues, np.array([[2.0, 1.0, 0.0], [1.0, 2.0, 1.0], [0.0, 1.0, 2.0]]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(symmetric_eigenvalues(A), [1.0, 3.0])
    assert_close(symmetric_eigenvalues(np.array([[2, 1], [1, 2]])), [1.0, 3.0])
    assert_leaves_alone(symmetric_eigenvalues, [[2, 1], [1, 2]])


@pytest.mark.edge
def test_no_rows():
    """A matrix with no rows has no eigenvalues."""
    assert_eigenvalues(np.zeros((0, 0)), [])


@pytest.mark.edge
def test_rounding_is_symmetric_enough():
    """Entries that differ only by rounding count as equal."""
    assert_close(symmetric_eigenvalues(np.array([[2.0, 1.0], [1.0 + 1e-14, 2.0]])), [1.0, 3.0])


@pytest.mark.edge
def test_refuses_what_is_not_symmetric():
    """Only a symmetric matrix is guaranteed to have real eigenvalues."""
    for wrong in (0.0, -1.0, 1.0 + 1e-8):
        because = f"two entries across the diagonal, 1 and {wrong}, differ"
        a = np.array([[2.0, wrong], [1.0, 2.0]])
        assert_refuses(symmetric_eigenvalues, a, because=because)
        assert_refuses(symmetric_eigenvalues, a.T.copy(), because=because)
        assert_refuses(symmetric_eigenvalues, 1e-12 * a, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """A symmetric matrix is square."""
    for shape in ((2,), (2, 3), (1, 2), (2, 1), (2, 2, 2), (0, 2)):
        assert_refuses(symmetric_eigenvalues, np.ones(shape), because=f"the shape is {shape}")
    assert_refuses(symmetric_eigenvalues, np.zeros((1, 2)), because="the shape is (1, 2)")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(symmetric_eigenvalues, np.array([[2.0, wrong], [wrong, 2.0]]), because=because)
        assert_refuses(symmetric_eigenvalues, np.array([[wrong]]), because=because)


@pytest.mark.edge
def test_huge_and_tiny_entries():
    """The iteration needs no square of an entry, which may be too large or too small for a float."""
    for scale in (1e160, 1e200, 1e-170, 1e-200):
        assert_eigenvalues(scale * np.array(A), [scale, 3 * scale])
