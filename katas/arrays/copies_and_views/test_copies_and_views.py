"""What copies_and_views must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from copies_and_views import add_multiple, swap_rows
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_array, assert_close, assert_leaves_alone, matrices, numbers

MATRIX = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
SQUARE = [[1.0, 2.0], [3.0, 4.0]]

# Entries and factors are multiples of 1/4 and at most 16 in absolute value, so one product and one sum of
# them are exact.
PLACES = st.tuples(st.integers(0, 2), st.integers(0, 2))


def swapped_and_written(a, i, j):
    """Swap two rows, and write into the result."""
    swap_rows(a, i, j)[:] = 99.0


def added_and_written(a, i, j, factor):
    """Add a multiple of a row, and write into the result."""
    add_multiple(a, i, j, factor)[:] = 99.0


def test_worked_example():
    """The two matrices computed by hand in the README."""
    assert_close(swap_rows(np.array(MATRIX), 0, 2), [[5.0, 6.0], [3.0, 4.0], [1.0, 2.0]])
    assert_close(add_multiple(np.array(MATRIX), 1, 0, 10.0), [[1.0, 2.0], [13.0, 24.0], [5.0, 6.0]])


def test_equal_rows():
    """Swapping a row with itself changes nothing, and adding 3 times itself makes it 4 times as large."""
    assert_close(swap_rows(np.array(MATRIX), 1, 1), MATRIX)
    assert_close(add_multiple(np.array(MATRIX), 1, 1, 3.0), [[1.0, 2.0], [12.0, 16.0], [5.0, 6.0]])


def test_a_square_matrix():
    """Where there are as many columns as rows, only the values tell them apart."""
    assert_close(swap_rows(np.array(SQUARE), 0, 1), [[3.0, 4.0], [1.0, 2.0]])
    assert_close(add_multiple(np.array(SQUARE), 0, 1, -2.0), [[-5.0, -6.0], [3.0, 4.0]])


def test_a_matrix_and_its_swap():
    """In the sum of a matrix and its swap both rows are the sum of the two: (1, 2) + (3, 4) = (4, 6)."""
    a = np.array(SQUARE)
    swapped = assert_array(swap_rows(a, 0, 1), (2, 2))
    assert_close(a + swapped, [[4.0, 6.0], [4.0, 6.0]])


# A product and a sum of numbers of the same sign: two rounding errors of 1e-16, relative to the result.
def test_fractions():
    """In every unit, (0.1, 0.7) plus 0.3 times (0.2, 0.4) is (0.16, 0.82)."""
    for unit in (1.0, 1e6, 1e-6):
        a = unit * np.array([[0.1, 0.7], [0.2, 0.4]])
        added = assert_array(add_multiple(a.copy(), 0, 1, 0.3), (2, 2))
        assert_close(added / unit, [[0.16, 0.82], [0.2, 0.4]])
        assert_close(assert_array(swap_rows(a.copy(), 0, 1), (2, 2)) / unit, [[0.2, 0.4], [0.1, 0.7]])


def test_leaves_its_input_alone():
    """The matrix of the caller is the same after the call as before it."""
    assert_leaves_alone(swap_rows, np.array(MATRIX), 0, 2)
    assert_leaves_alone(add_multiple, np.array(MATRIX), 1, 0, 10.0)


def test_the_result_has_its_own_memory():
    """Writing into the result changes the result alone, even where nothing had to be swapped or added."""
    for i, j in ((0, 2), (1, 1)):
        assert_leaves_alone(swapped_and_written, np.array(MATRIX), i, j)
        for factor in (10.0, 0.0):
            assert_leaves_alone(added_and_written, np.array(MATRIX), i, j, factor)


@given(matrices(3), PLACES)
def test_swapping_twice(a, places):
    """Swapping the same two rows twice gives the matrix back."""
    i, j = places
    once = assert_array(swap_rows(a.copy(), i, j), a.shape)
    assert_close(swap_rows(once.copy(), i, j), a)


@given(matrices(3), st.sampled_from([(0, 1), (1, 0), (0, 2), (2, 1)]), numbers())
def test_adding_and_subtracting(a, places, factor):
    """Adding a multiple of another row and then subtracting it gives the matrix back."""
    i, j = places
    there = assert_array(add_multiple(a.copy(), i, j, factor), a.shape)
    assert_close(add_multiple(there.copy(), i, j, -factor), a)


@given(matrices(3), PLACES, numbers())
def test_other_rows_stay(a, places, factor):
    """Adding a multiple to row i leaves every other row alone, and swapping leaves all rows but i and j."""
    i, j = places
    added = assert_array(add_multiple(a.copy(), i, j, factor), a.shape)
    swapped = assert_array(swap_rows(a.copy(), i, j), a.shape)
    assert_close(added[i], a[i] + factor * a[j])
    for row in {0, 1, 2} - {i}:
        assert_close(added[row], a[row])
    for row in {0, 1, 2} - {i, j}:
        assert_close(swapped[row], a[row])


@pytest.mark.edge
def test_integers_and_a_fraction():
    """Half of a row of integers need not be integers, and nothing is cut off: 3 + 1/2 = 3.5."""
    whole = np.array([[1, 2], [3, 4]])
    assert_close(add_multiple(whole.copy(), 1, 0, 0.5), [[1.0, 2.0], [3.5, 5.0]])
    assert_close(swap_rows(whole, 0, 1), [[3.0, 4.0], [1.0, 2.0]])


@pytest.mark.edge
def test_accepts_lists():
    """A list of rows works as well as an array, and stays as it is."""
    assert_close(swap_rows([[1, 2], [3, 4]], 0, 1), [[3.0, 4.0], [1.0, 2.0]])
    assert_close(add_multiple([[1, 2], [3, 4]], 0, 1, -2.0), [[-5.0, -6.0], [3.0, 4.0]])
    assert_leaves_alone(swap_rows, [[1.0, 2.0], [3.0, 4.0]], 0, 1)
