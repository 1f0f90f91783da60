"""What summation must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from summation import difference_product, largest_gap, position_sum

from dojo.testing import assert_close, assert_leaves_alone, assert_number, assert_refuses, vectors

EXAMPLE = [2.0, 3.0, 7.0]

# Entries drawn below are multiples of 1/4 and at most 16 in absolute value.  A product of six differences is
# a multiple of 2^-12 and at most 2^30, which needs 42 of the 53 binary digits of a float: nothing is rounded.


def test_worked_example():
    """The sum, the product and the maximum computed by hand in the README: 29, 20 and 5."""
    assert_close(position_sum(np.array(EXAMPLE)), 29.0)
    assert_close(difference_product(np.array(EXAMPLE)), 20.0)
    assert_close(largest_gap(np.array(EXAMPLE)), 5.0)


def test_positions_count_from_1():
    """Mathematics counts from 1: a single 1 at position i, among zeros, has position sum i."""
    for i in (1, 2, 3, 4):
        x = np.zeros(4)
        x[i - 1] = 1.0
        assert_close(position_sum(x), float(i))


def test_nothing_to_combine():
    """An empty sum is 0, and an empty product is 1: no entries make no sum, one entry makes no pair."""
    assert_close(position_sum(np.zeros(0)), 0.0)
    assert_close(difference_product(np.zeros(0)), 1.0)
    assert_close(difference_product(np.array([5.0])), 1.0)


def test_every_pair_once():
    """The pairs of (1, 4, 2) have differences 3, 1 and -2.  Two equal entries make the product 0."""
    assert_close(difference_product(np.array([1.0, 4.0, 2.0])), -6.0)
    assert_close(difference_product(np.array([3.0, 1.0, 5.0, 1.0])), 0.0)
    assert_close(largest_gap(np.array([1.0, 4.0, 2.0])), 3.0)
    assert_close(largest_gap(np.array([4.0, -1.0, 2.0, 3.0])), 5.0)


@given(vectors(4), st.sampled_from([(0, 1), (0, 3), (1, 2), (2, 3)]))
def test_swapping_two_entries(x, places):
    """Swapping two entries changes the sign of the difference product and nothing else."""
    i, j = places
    swapped = x.copy()
    swapped[i], swapped[j] = x[j], x[i]
    assert_close(difference_product(swapped), -assert_number(difference_product(x.copy())))


@given(vectors(st.integers(2, 5)))
def test_gap_is_largest_minus_smallest(x):
    """The two entries that are farthest apart are the largest and the smallest."""
    assert_close(largest_gap(x.copy()), float(x.max() - x.min()))


def test_no_pair():
    """Without a pair there is no gap, and no largest one."""
    assert_refuses(largest_gap, np.array([5.0]), because="x has one entry, so there is no pair")
    assert_refuses(largest_gap, np.zeros(0), because="x has no entries, so there is no pair")


# A few rounding errors of 1e-16 in each result, relative to differences of at least 0.3.
def test_fractions():
    """A factor of 10^6 or 10^-6 comes out of the sum and of the gap, and its cube out of the product."""
    for unit in (1.0, 1e6, 1e-6):
        x = unit * np.array([0.1, 0.7, 0.4])
        assert_close(assert_number(position_sum(x.copy())) / unit, 2.7)
        assert_close(assert_number(difference_product(x.copy())) / unit**3, -0.054)
        assert_close(assert_number(largest_gap(x)) / unit, 0.6)


def test_leaves_its_input_alone():
    """The functions leave x unchanged."""
    for function in (position_sum, difference_product, largest_gap):
        assert_leaves_alone(function, np.array([4.0, -1.0, 2.0, 3.0]))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(position_sum([2, 3, 7]), 29.0)
    assert_close(difference_product([2, 3, 7]), 20.0)
    assert_close(largest_gap([2, 3, 7]), 5.0)
