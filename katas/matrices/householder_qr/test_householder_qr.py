"""What householder_qr must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from householder_qr import householder_qr
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
)

A = [[3.0, 1.0], [4.0, 3.0]]


def decomposed(a):
    """Return the factors after checking them: reflections need a tolerance of a few mn 1e-16."""
    a = np.asarray(a, dtype=float)
    m, n = a.shape
    q, r = assert_unpacks(householder_qr(a.copy()), "q", "r")
    q, r = assert_array(q, (m, min(m, n))), assert_array(r, (min(m, n), n))
    size = float(np.abs(a).max())
    assert_close(r, np.triu(r), rtol=0.0, atol=1e-12 * size)
    assert_close(q @ r, a, rtol=0.0, atol=1e-12 * size)
    assert_close(q.T @ q, np.eye(min(m, n)), rtol=0.0, atol=1e-12)
    return q, r


def test_worked_example():
    """The triangle computed by hand in the README, whichever signs its rows have."""
    _, r = decomposed(A)
    assert_close(r * np.sign(np.diag(r))[:, None], [[5.0, 3.0], [0.0, 1.0]])


@pytest.mark.parametrize("column", [[3.0, 4.0], [-3.0, 4.0], [0.0, 2.0], [0.0, 0.0, -7.0], [-2.0]])
def test_one_column(column):
    """The R of a single column is one number, its length, with either sign."""
    q, r = decomposed(np.array(column)[:, None])
    length = math.hypot(*column)
    assert_close(np.abs(r), [[length]])
    assert_close(q * r / length, np.array(column)[:, None] / length)


def test_one_row():
    """A row is already a triangle: Q is 1 or -1."""
    _, r = decomposed([[-2.0, 5.0, 1.0]])
    assert_close(np.abs(r), [[2.0, 5.0, 1.0]])


def test_triangular():
    """A triangle with a positive diagonal is its own R, up to the signs of rows."""
    a = np.array([[2.0, 1.0, 3.0], [0.0, 1.0, -4.0], [0.0, 0.0, 5.0]])
    _, r = decomposed(a)
    assert_close(r * np.sign(np.diag(r))[:, None], a)


def test_three_columns():
    """A tall matrix with three columns has a square R, with R^T R = A^T A."""
    a = np.array([[1.0, 2.0, 0.0], [2.0, 0.0, 1.0], [2.0, 1.0, 4.0], [0.0, 3.0, -1.0]])
    _, r = decomposed(a)
    assert_close(r.T @ r, a.T @ a)


@pytest.mark.parametrize(
    "a",
    [
        [[0.0]],
        [[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]],
        [[0.0, 1.0], [0.0, 2.0]],
        [[0.0, 1.0], [0.0, 1.0], [0.0, 2.0]],
        [[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]],
        [[1.0, 0.0, 1.0], [1.0, 0.0, 2.0], [1.0, 0.0, 3.0]],
        [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0]],
    ],
)
def test_dependent_columns(a):
    """Q is orthonormal even if columns are zero or depend on others."""
    decomposed(a)


# With v = x - |x| e_1 the first entry cancels: floating point gives 0 instead of 5e-17 or 5e-15.
@pytest.mark.parametrize("tiny", [1e-8, -1e-8, 1e-7, 1e-5])
def test_nearly_finished(tiny):
    """A column near a multiple of the first unit vector needs the sign for which nothing cancels."""
    decomposed([[1.0, 2.0], [tiny, 1.0]])
    decomposed([[-1.0, 2.0], [tiny, 1.0]])
    decomposed([[2.0, 0.0, 1.0], [0.0, 1.0, 1.0], [0.0, tiny, 3.0]])


# Gram-Schmidt is off by 1e-16 times the condition number or more, which is 1e10 for 8 rows and 1e16 for 12.
@pytest.mark.parametrize("n", [4, 8, 12])
def test_hilbert_matrix(n):
    """The nearly dependent columns 1 / (i + j - 1) give an orthonormal Q to 12 digits."""
    i = np.arange(1, n + 1)
    decomposed(1 / (i[:, None] + i - 1))


@pytest.mark.parametrize("scale", [1e-80, 1e80])
def test_no_unit(scale):
    """The unit of the entries changes R but not Q."""
    q, r = decomposed(A)
    tiny_q, tiny_r = decomposed(scale * np.array(A))
    # Signs are free, so absolute values are compared.
    assert_close(np.abs(tiny_r) / scale, np.abs(r))
    assert_close(np.abs(tiny_q), np.abs(q))


@pytest.mark.parametrize("scale", [1.0, 1e-12])
def test_tiny_column_in_large_matrix(scale):
    """A column that is small compared with the others is reflected like them."""
    decomposed([[1.0, scale, 2.0], [2.0, -scale, 1.0], [2.0, 3 * scale, 0.0]])


@given(matrices(4, 3))
def test_tall(a):
    """A tall matrix has a square R, and a Q with as many orthonormal columns."""
    _, r = decomposed(a)
    assert_close(r.T @ r, a.T @ a, atol=1e-10)


@given(matrices(2, 4))
def test_wide(a):
    """A wide matrix has a square Q, and an R as wide as itself."""
    decomposed(a)


@given(matrices(3, 3))
def test_lengths(a):
    """Reflections keep lengths: those of the columns, and the volume, the product of the diagonal of R."""
    _, r = decomposed(a)
    assert_close((r**2).sum(axis=0), (a**2).sum(axis=0), atol=1e-10)
    volume = abs(float(a[0] @ np.cross(a[1], a[2])))
    assert_close(abs(float(np.prod(np.diag(r)))), volume, atol=1e-8)


def test_leaves_its_inputs_alone():
    """The function leaves the matrix unchanged."""
    assert_leaves_alone(householder_qr, np.array(A))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    for a in (A, np.array([[3, 1], [4, 3]])):
        q, r = assert_unpacks(householder_qr(a), "q", "r")
        assert_close(assert_array(q, (2, 2)) @ assert_array(r, (2, 2)), A)
    assert_leaves_alone(householder_qr, [[3, 1], [4, 3]])


# A mirror is determined by the direction of the column alone.
@pytest.mark.edge
def test_huge_and_tiny_entries():
    """Reflections need no square of an entry, which may be too large or too small for a float."""
    for scale in (1e160, 1e200, 1e-170, 1e-200):
        decomposed(scale * np.array([[2.0, 1.0], [1.0, 2.0], [3.0, 0.0]]))


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A matrix has columns and rows."""
    for shape in ((), (2,), (2, 2, 2)):
        assert_refuses(householder_qr, np.ones(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_an_empty_matrix():
    """At least one column with at least one entry is needed."""
    for shape in ((0, 0), (0, 2), (2, 0)):
        assert_refuses(householder_qr, np.zeros(shape), because=f"the shape is {shape}")


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a matrix are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        because = f"an entry is {wrong}"
        assert_refuses(householder_qr, np.array([[1.0, 2.0], [wrong, 1.0]]), because=because)
        assert_refuses(householder_qr, np.array([[wrong]]), because=because)
