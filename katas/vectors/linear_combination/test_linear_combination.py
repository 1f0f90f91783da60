"""What linear_combination must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear_combination import linear_combination

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

COEFFICIENTS = [2.0, -1.0, 3.0]
VECTORS = [[1.0, 2.0], [0.0, 4.0], [-1.0, 1.0]]

# Entries are multiples of 1/4 and at most 16 in absolute value: products of two or three of them, and sums of
# a few such products, are floating-point numbers, so nothing is rounded.


def combined(coefficients, vectors):
    """Return the result, checked for its kind and shape."""
    return assert_array(linear_combination(coefficients, vectors), (vectors.shape[1],))


def test_worked_example():
    """The sum computed by hand in the README: 2 (1, 2) - (0, 4) + 3 (-1, 1) = (-1, 3)."""
    assert_close(linear_combination(np.array(COEFFICIENTS), np.array(VECTORS)), [-1.0, 3.0])


def test_two_vectors_and_none():
    """Each coefficient belongs to a vector: 2 (1, 0, 4) + 5 (0, 1, -1) = (2, 5, 3).  An empty sum is zero."""
    found = linear_combination(np.array([2.0, 5.0]), np.array([[1.0, 0.0, 4.0], [0.0, 1.0, -1.0]]))
    assert_close(found, [2.0, 5.0, 3.0])
    assert_close(linear_combination(np.zeros(0), np.zeros((0, 3))), np.zeros(3))


def test_one_vector():
    """One vector is only scaled: 3 (2, -1) = (6, -3)."""
    assert_close(linear_combination(np.array([3.0]), np.array([[2.0, -1.0]])), [6.0, -3.0])


# Each entry is a sum of two positive products, with a few rounding errors of 1e-16 relative to it.
def test_fractions():
    """In every unit, (0.1, 0.7) / 10 + 3 (0.3, 0.2) = (0.91, 0.67): a factor of 10^6 comes out."""
    coefficients, vectors = np.array([0.1, 3.0]), np.array([[0.1, 0.7], [0.3, 0.2]])
    for unit in (1.0, 1e6, 1e-6):
        found = assert_array(linear_combination(coefficients, unit * vectors), (2,))
        assert_close(found / unit, [0.91, 0.67])


@given(matrices(), st.integers(0, 3))
def test_unit_coefficients(vectors, i):
    """The coefficients e_i, 1 for the vector i and 0 for all others, pick that vector."""
    i = i % len(vectors)
    coefficients = np.zeros(len(vectors))
    coefficients[i] = 1
    assert_close(linear_combination(coefficients, vectors.copy()), vectors[i].copy())


@given(matrices(n=5), numbers())
def test_linear_in_the_coefficients(table, s):
    """The coefficients s c + d give s times the result for c plus the result for d."""
    c, d, vectors = table[:, 0].copy(), table[:, 1].copy(), table[:, 2:].copy()
    together = combined(s * c + d, vectors.copy())
    assert_close(together, s * combined(c, vectors.copy()) + combined(d, vectors.copy()))


@given(matrices(n=5), numbers())
def test_linear_in_the_vectors(table, s):
    """The vectors s v_i + w_i give s times the result for the v_i plus the result for the w_i."""
    c, v, w = table[:, 0].copy(), table[:, 1:3].copy(), table[:, 3:].copy()
    together = combined(c.copy(), s * v + w)
    assert_close(together, s * combined(c.copy(), v.copy()) + combined(c.copy(), w.copy()))


def test_leaves_its_inputs_alone():
    """The function leaves the coefficients and the vectors unchanged."""
    assert_leaves_alone(linear_combination, np.array(COEFFICIENTS), np.array(VECTORS))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(linear_combination(COEFFICIENTS, VECTORS), [-1.0, 3.0])
    assert_close(linear_combination([2, -1, 3], [[1, 2], [0, 4], [-1, 1]]), [-1.0, 3.0])
    assert_close(linear_combination([0.5, 0.25], [[1, 3], [1, 2]]), [0.75, 2.0])


@pytest.mark.edge
def test_refuses_other_shapes():
    """The coefficients form a vector, and the vectors a matrix with one row for each coefficient."""
    for coefficients in ([], [1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]):
        because = f"there are {len(coefficients)} coefficients and 3 vectors"
        assert_refuses(linear_combination, coefficients, VECTORS, because=because)
    for coefficients in (2.0, [[2.0], [-1.0], [3.0]]):
        because = f"the coefficients have shape {np.shape(coefficients)}"
        assert_refuses(linear_combination, coefficients, VECTORS, because=because)
    for vectors in ([1.0, 2.0, 3.0], [[[1.0]], [[2.0]], [[3.0]]]):
        because = f"the vectors have shape {np.shape(vectors)}"
        assert_refuses(linear_combination, COEFFICIENTS, vectors, because=because)
