"""What matrix_function must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from spectral_decomposition import matrix_function

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    positive_definite_matrices,
    symmetric_matrices,
)

A = [[2.0, 1.0], [1.0, 2.0]]


def function_of(a, f):
    """Return f(A), checked for its kind and shape."""
    return assert_array(matrix_function(a.copy(), f), a.shape)


def square(t):
    """Return t^2."""
    return t * t


def reciprocal(t):
    """Return 1 / t, infinite at 0."""
    with np.errstate(all="ignore"):
        return np.divide(1.0, t)


def logarithm(t):
    """Return log t, minus infinity at 0 and NaN below."""
    with np.errstate(all="ignore"):
        return np.log(t)


def test_worked_example():
    """The square computed by hand in the README: 5 on the diagonal and 4 off it."""
    assert_close(matrix_function(np.array(A), square), [[5.0, 4.0], [4.0, 5.0]])


def test_worked_exponential():
    """The exponential of that matrix has (e^3 + e) / 2 on the diagonal, and (e^3 - e) / 2 off it."""
    c, s = (math.exp(3) + math.e) / 2, (math.exp(3) - math.e) / 2
    assert_close(matrix_function(np.array(A), np.exp), [[c, s], [s, c]])


def test_three_rows():
    """The matrix with 4, 1, 1 has eigenvalue 6 along (1, 1, 1), and 3 across: its square root shows both."""
    a = 3 * np.eye(3) + np.ones((3, 3))
    root = math.sqrt(3) * np.eye(3) + (math.sqrt(6) - math.sqrt(3)) / 3 * np.ones((3, 3))
    assert_close(matrix_function(a, np.sqrt), root)


def test_unequal_entries():
    """The eigenvectors (2, 1, 0), (1, -2, 0) and (0, 0, 1), for 10, 5 and 2, are those of log A too."""
    a = np.array([[9.0, 2.0, 0.0], [2.0, 6.0, 0.0], [0.0, 0.0, 2.0]])
    p, q = (np.outer(v, v) / 5 for v in ([2.0, 1.0, 0.0], [1.0, -2.0, 0.0]))
    expected = math.log(10) * p + math.log(5) * q + math.log(2) * np.diag([0.0, 0.0, 1.0])
    assert_close(matrix_function(a, np.log), expected)


def test_diagonal():
    """For a diagonal matrix the diagonal changes, and the rest stays 0, whatever f(0) is."""
    assert_close(matrix_function(np.diag([0.0, 1.0, 2.0]), np.exp), np.diag([1.0, math.e, math.exp(2)]))
    assert_close(matrix_function(np.diag([3.0, -1.0]), np.abs), np.diag([3.0, 1.0]))


def test_one_row():
    """A matrix with one entry is that number."""
    assert_close(matrix_function(np.array([[4.0]]), np.sqrt), [[2.0]])


def test_equal_eigenvalues():
    """Any orthonormal vectors will do where eigenvalues are equal: exp(2 I) is e^2 I."""
    assert_close(matrix_function(2 * np.eye(3), np.exp), math.exp(2) * np.eye(3))


def test_positive_part():
    """The function max(t, 0) cuts off negative eigenvalues: a swap becomes a matrix of halves."""
    assert_close(
        matrix_function(np.array([[0.0, 1.0], [1.0, 0.0]]), lambda t: (t + abs(t)) / 2), np.full((2, 2), 0.5)
    )


@given(symmetric_matrices())
def test_constant_and_identity(a):
    """The function f(t) = 1 gives the identity, and f(t) = t gives the matrix itself."""
    assert_close(matrix_function(a.copy(), lambda t: 0 * t + 1), np.eye(len(a)))
    assert_close(matrix_function(a.copy(), lambda t: t), a, atol=1e-11)


# Entries up to 16 and four rows: the square has entries up to 1024, the cube up to 7e4.
@given(symmetric_matrices())
def test_powers(a):
    """The square and the cube are matrix products."""
    assert_close(matrix_function(a.copy(), square), a @ a, atol=1e-9)
    assert_close(matrix_function(a.copy(), lambda t: t * t * t), a @ a @ a, atol=1e-7)


@given(positive_definite_matrices(3))
def test_inverse(a):
    """The function f(t) = 1 / t gives the inverse."""
    # Eigenvalues from 1 to 769: entries of the inverse are below 1.
    assert_close(a @ function_of(a, reciprocal), np.eye(3), atol=1e-9)


@given(positive_definite_matrices(3))
def test_root(a):
    """The square root is symmetric, and its square is the matrix."""
    root = function_of(a, np.sqrt)
    assert_close(root.T.copy(), root, atol=1e-10)
    assert_close(root @ root, a, atol=1e-9)


@given(symmetric_matrices(3))
def test_exponential_series(a):
    """The exponential is the sum of A^k / k!, and its logarithm is the matrix."""
    a = a / 16  # the norm is at most 3: after 40 terms 3^40 / 40! < 1e-28 is left
    total, term = np.eye(3), np.eye(3)
    for k in range(1, 40):
        term = term @ a / k
        total = total + term
    exponential = function_of(a, np.exp)
    assert_close(exponential, total, atol=1e-11)
    # Eigenvalues from e^-3 to e^3: the logarithm magnifies an error by at most e^3.
    exponential = (exponential + exponential.T) / 2  # rounding may have left it slightly unsymmetric
    assert_close(matrix_function(exponential, np.log), a, atol=1e-10)


@given(symmetric_matrices(3))
def test_sum_and_product(a):
    """Functions of one matrix add and multiply as numbers do, and commute with it."""
    a = a / 16
    f, g = function_of(a, np.sin), function_of(a, np.cos)
    assert_close(f @ f + g @ g, np.eye(3), atol=1e-11)
    assert_close(matrix_function(a.copy(), lambda t: np.sin(t) + 2 * np.cos(t)), f + 2 * g, atol=1e-11)
    assert_close(f @ g, function_of(a, lambda t: np.sin(t) * np.cos(t)), atol=1e-11)
    assert_close(f @ a, a @ f, atol=1e-11)


@pytest.mark.parametrize(
    ("a", "f"),
    [
        ([[1.0, 0.0], [0.0, 0.0]], reciprocal),
        ([[1.0, 0.0], [0.0, 0.0]], logarithm),
        ([[1.0, 2.0], [2.0, 1.0]], logarithm),
        (
            [[1000.0, 0.0], [0.0, 1.0]],
            lambda t: np.exp(np.minimum(t, 700.0)) * np.where(t > 700.0, np.inf, 1.0),
        ),
    ],
    ids=["reciprocal of 0", "log 0", "log -1", "overflow"],
)
def test_refuses_functions_without_a_value(a, f):
    """A function of a matrix needs a finite value at each eigenvalue."""
    assert_refuses(matrix_function, np.array(a), f, because="f is not finite at an eigenvalue")


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(matrix_function, np.array(A), square)


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(matrix_function(A, square), [[5.0, 4.0], [4.0, 5.0]])
    assert_close(matrix_function(np.array([[2, 1], [1, 2]]), square), [[5.0, 4.0], [4.0, 5.0]])
    assert_leaves_alone(matrix_function, [[2, 1], [1, 2]], square)


@pytest.mark.edge
def test_no_rows():
    """A matrix with no rows has no eigenvalues to change."""
    assert_close(matrix_function(np.zeros((0, 0)), np.exp), np.zeros((0, 0)))


@pytest.mark.edge
def test_rounding_is_symmetric_enough():
    """Entries that differ only by rounding count as equal."""
    a = np.array([[2.0, 1.0 + 1e-14], [1.0, 2.0]])
    assert_close(matrix_function(a, square), [[5.0, 4.0], [4.0, 5.0]])


@pytest.mark.edge
def test_refuses_what_is_not_symmetric():
    """Only a symmetric matrix is guaranteed to have orthonormal eigenvectors."""
    for wrong in (0.0, -1.0, 1.0 + 1e-8):
        because = f"two entries across the diagonal, 1 and {wrong}, differ"
        a = np.array([[2.0, wrong], [1.0, 2.0]])
        assert_refuses(matrix_function, a, square, because=because)
        assert_refuses(matrix_function, a.T.copy(), square, because=because)
        assert_refuses(matrix_function, 1e-12 * a, square, because=because)


@pytest.mark.edge
def test_refuses_what_is_not_square():
    """A symmetric matrix is square."""
    for shape in ((2,), (2, 3), (1, 2), (2, 1), (2, 2, 2), (0, 2)):
        assert_refuses(matrix_function, np.ones(shape), square, because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(matrix_function, np.array([[2.0, wrong], [wrong, 2.0]]), square, because=because)
        assert_refuses(matrix_function, np.array([[wrong]]), lambda t: 0 * np.nan_to_num(t), because=because)
