"""What outer_product must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from outer_product import outer_product

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

X = [1.0, 2.0, -1.0]
Y = [3.0, 4.0]
TABLE = [[3.0, 4.0], [6.0, 8.0], [-3.0, -4.0]]

# Entries are multiples of 1/4 and at most 16 in absolute value: their products, and sums of a few, are exact.


def outer(x, y):
    """Return the outer product, checked for its kind and shape."""
    return assert_array(outer_product(x, y), (len(x), len(y)))


def test_worked_example():
    """The table computed by hand in the README: rows are multiples of (3, 4)."""
    assert_close(outer_product(np.array(X), np.array(Y)), TABLE)


def test_same_length():
    """Vectors of equal length give a square: (1, 2) and (3, 5) give rows (3, 5) and (6, 10)."""
    assert_close(outer_product(np.array([1.0, 2.0]), np.array([3.0, 5.0])), [[3.0, 5.0], [6.0, 10.0]])


def test_one_entry():
    """A vector with one entry gives a table with one row, or with one column."""
    assert_close(outer_product(np.array([2.0]), np.array(Y)), [[6.0, 8.0]])
    assert_close(outer_product(np.array(X), np.array([2.0])), [[2.0], [4.0], [-2.0]])


# Each entry is one product, rounded once: its relative error is about 1e-16.
def test_scales():
    """Tenths meet at any scale: (0.1, 0.3) and (0.7, 0.2) give rows (0.07, 0.02) and (0.21, 0.06)."""
    for scale in (1.0, 1e6, 1e-6):
        found = outer_product(scale * np.array([0.1, 0.3]), np.array([0.7, 0.2]))
        assert_close(found, [[0.07 * scale, 0.02 * scale], [0.21 * scale, 0.06 * scale]], atol=0.0)


@given(vectors(), vectors())
def test_exchanged(x, y):
    """Swapping x and y transposes the table."""
    assert_close(outer_product(y.copy(), x.copy()), outer(x, y).T)


@given(st.integers(1, 4), st.integers(1, 4), st.integers(0, 3), st.integers(0, 3))
def test_unit_vectors(m, n, i, j):
    """Two unit vectors e_i and e_j give 1 in row i and column j, and 0 elsewhere."""
    i, j = i % m, j % n
    expected = np.zeros((m, n))
    expected[i, j] = 1
    assert_close(outer_product(np.eye(m)[i], np.eye(n)[j]), expected)


@given(matrices(2, None), vectors(), numbers())
def test_linear(pair, y, c):
    """The table for c x + z and y is c times the table for x and y plus the table for z and y."""
    x, z = pair
    assert_close(outer_product(c * x + z, y.copy()), c * outer(x, y.copy()) + outer(z, y.copy()))


@given(vectors(), matrices(2, None))
def test_times_a_vector(x, pair):
    """The outer product of x and y takes a vector v to x times the dot product of y and v."""
    y, v = pair
    assert_close(outer(x.copy(), y.copy()) @ v, float(np.sum(y * v)) * x)


@given(matrices(2, None))
def test_trace(pair):
    """For vectors of equal length the diagonal sums to their dot product."""
    x, y = pair
    assert_close(float(np.trace(outer(x.copy(), y.copy()))), float(np.sum(x * y)))


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(outer_product, np.array(X), np.array(Y))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists work as well as arrays, and whole numbers times fractions give fractions."""
    assert_close(outer_product(X, Y), TABLE)
    assert_close(outer_product(np.array([1, 3]), np.array([0.5, 0.25])), [[0.5, 0.25], [1.5, 0.75]])


@pytest.mark.edge
def test_no_entries():
    """A vector with no entries gives a table with no entries."""
    assert_close(outer_product(np.zeros(0), np.array(Y)), np.zeros((0, 2)))
    assert_close(outer_product(np.array(X), np.zeros(0)), np.zeros((3, 0)))


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """A vector has one axis: neither a number nor a matrix is one."""
    for wrong in (2.0, [X], [[1.0], [2.0]]):
        assert_refuses(outer_product, wrong, Y, because=f"x has shape {np.shape(wrong)}")
        assert_refuses(outer_product, X, wrong, because=f"y has shape {np.shape(wrong)}")
