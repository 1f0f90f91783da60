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


def test_one_vector():
    """With one vector there is nothing to add: 3 (2, -1) = (6, -3)."""
    assert_close(linear_combination(np.array([3.0]), np.array([[2.0, -1.0]])), [6.0, -3.0])


def test_two_vectors_of_three_entries():
    """Each coefficient belongs to a vector, not to an entry: 2 (1, 0, 4) + 5 (0, 1, -1) = (2, 5, 3)."""
    found = linear_combination(np.array([2.0, 5.0]), np.array([[1.0, 0.0, 4.0], [0.0, 1.0, -1.0]]))
    assert_close(found, [2.0, 5.0, 3.0])


def test_no_vectors():
    """An empty sum is the zero vector."""
    assert_close(linear_combination(np.zeros(0), np.zeros((0, 3))), np.zeros(3))


def test_no_entries():
    """Vectors with no entries add up to a vector with no entries."""
    assert_close(linear_combination(np.ones(2), np.zeros((2, 0))), np.zeros(0))


def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(linear_combination(COEFFICIENTS, VECTORS), [-1.0, 3.0])
    assert_close(linear_combination([2, -1, 3], [[1, 2], [0, 4], [-1, 1]]), [-1.0, 3.0])


def test_whole_numbers_and_fractions():
    """Halves of whole numbers are fractions: (1, 3) / 2 + (1, 2) / 4 = (3/4, 2)."""
    assert_close(linear_combination(np.array([0.5, 0.25]), np.array([[1, 3], [1, 2]])), [0.75, 2.0])
    assert_close(linear_combination(np.array([1, 2]), np.array([[0.5, 1.5], [0.125, 0.25]])), [0.75, 2.0])


@pytest.mark.parametrize("kind", ["uint8", "int8"])
def test_small_integers(kind):
    """The result is right even when the type of the numbers is too small to hold it: 3 * 100 = 300."""
    found = linear_combination(np.array([3, 1], dtype=kind), np.array([[100, 1], [100, 2]], dtype=kind))
    assert_close(found, [400.0, 5.0])


def test_large_whole_numbers():
    """Whole numbers in a list may be too large for 64 bits: 10^20 times 2 is 2 * 10^20."""
    assert_close(linear_combination([2.0], [[10**20]]), [2e20])
    assert_close(linear_combination([10**20], [[2.0]]), [2e20])


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


@pytest.mark.parametrize("coefficients", [[], [1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]])
def test_refuses_different_numbers(coefficients):
    """Every vector needs a coefficient, and every coefficient a vector."""
    because = f"there are {len(coefficients)} coefficients and 3 vectors"
    assert_refuses(linear_combination, coefficients, VECTORS, because=because)


@pytest.mark.parametrize("coefficients", [2.0, [[2.0, -1.0, 3.0]], [[2.0], [-1.0], [3.0]]])
def test_refuses_coefficients_of_another_shape(coefficients):
    """The coefficients form a vector: one axis, one number for each vector."""
    because = f"the coefficients have shape {np.shape(coefficients)}"
    assert_refuses(linear_combination, coefficients, VECTORS, because=because)


@pytest.mark.parametrize("vectors", [2.0, [1.0, 2.0, 3.0], [[[1.0]], [[2.0]], [[3.0]]]])
def test_refuses_what_is_not_a_list_of_vectors(vectors):
    """The vectors are the rows of a matrix, which has two axes."""
    because = f"the vectors have shape {np.shape(vectors)}"
    assert_refuses(linear_combination, COEFFICIENTS, vectors, because=because)


def test_leaves_its_inputs_alone():
    """The function leaves the coefficients and the vectors unchanged."""
    assert_leaves_alone(linear_combination, np.array(COEFFICIENTS), np.array(VECTORS))
    assert_leaves_alone(linear_combination, [2, -1], [[1.0, 2.0], [0.0, 4.0]])
