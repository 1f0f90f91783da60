"""What conditional_distribution must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from conditional_probability import conditional_distribution
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    distribution_pairs,
    matrices,
)

MAILS = [[0.1, 0.2], [0.3, 0.4]]

# A conditional probability is a quotient of an entry and a sum of at most four entries that are not
# negative: a few relative errors of 1e-16, and no cancellation.
ROUNDING = 1e-12


def tables():
    """Return a strategy for joint distributions with up to four rows and columns, all columns possible."""
    return matrices().map(lambda a: (np.abs(a) + 0.25) / (np.abs(a) + 0.25).sum())


def test_worked_example():
    """Given a link, one mail in three is spam; given no link, one mail in four."""
    assert_close(conditional_distribution(np.array(MAILS), 1), [1 / 3, 2 / 3])
    assert_close(conditional_distribution(np.array(MAILS), 0), [1 / 4, 3 / 4])


def test_more_columns_than_rows():
    """A row that is impossible together with the column has probability 0, given the column."""
    joint = np.array([[0.1, 0.2, 0.1], [0.3, 0.0, 0.3]])
    assert_close(conditional_distribution(joint, 1), [1.0, 0.0])
    assert_close(conditional_distribution(joint, 2), [1 / 4, 3 / 4])


def test_more_rows_than_columns():
    """Given the column, as many probabilities are left as there are rows."""
    joint = np.array([[0.1, 0.3], [0.1, 0.0], [0.3, 0.2]])
    assert_close(conditional_distribution(joint, 0), [1 / 5, 1 / 5, 3 / 5])
    assert_close(conditional_distribution(joint, 1), [3 / 5, 0.0, 2 / 5])


def test_rare_column():
    """Only the ratios within the column count, however rare the column is."""
    joint = np.array([[1e-6, 0.25], [3e-6, 0.75 - 4e-6]])
    assert_close(conditional_distribution(joint, 0), [1 / 4, 3 / 4])


@given(distribution_pairs())
def test_independent(pair):
    """If the table holds the products r_i c_j, no column says anything about the row."""
    r, c = pair
    for column in range(len(c)):
        assert_close(conditional_distribution(np.outer(r, c), column), r, atol=ROUNDING)


@given(tables())
def test_total_probability(joint):
    """Each conditional distribution sums to 1; weighted by the column sums, they add up to the row sums."""
    n, m = joint.shape
    given_column = [assert_array(conditional_distribution(joint, j), (n,)) for j in range(m)]
    for distribution in given_column:
        assert_close(float(distribution.sum()), 1.0, atol=ROUNDING)
    together = sum(joint[:, j].sum() * given_column[j] for j in range(m))
    assert_close(together, joint.sum(axis=1), atol=ROUNDING)


@given(tables(), st.integers(0, 3))
def test_agrees_with_the_definition(joint, column):
    """P(row i given column j) is p_ij over the sum of column j."""
    n, m = joint.shape
    entries = [float(joint[i, column % m]) for i in range(n)]
    expected = [entry / math.fsum(entries) for entry in entries]
    assert_close(conditional_distribution(joint, column % m), expected, atol=ROUNDING)


def test_refuses_an_impossible_column():
    """A column of probability 0 is not a condition: each of its entries would become 0/0."""
    joint = np.array([[0.0, 0.3], [0.0, 0.7]])
    assert_refuses(conditional_distribution, joint, 0, because="column 0 has probability 0")


def test_leaves_its_inputs_alone():
    """The function leaves the table unchanged."""
    assert_leaves_alone(conditional_distribution, np.array(MAILS), 1)


@pytest.mark.edge
def test_accepts_lists_of_integers_and_rounded_sums():
    """Lists of integers work as well as arrays of floats, and a sum within 1e-9 of 1 counts as 1."""
    assert_close(conditional_distribution([[0.1, 0.2], [0.3, 0.4 + 5e-10]], 0), [1 / 4, 3 / 4])
    assert_close(conditional_distribution([[0, 1], [0, 0]], 1), [1.0, 0.0])


@pytest.mark.edge
def test_refuses_columns_that_do_not_exist():
    """A table with two columns has the columns 0 and 1. The column -1 is a mistake, not the last one."""
    for wrong in (-1, 2):
        because = f"there is no column {wrong}"
        assert_refuses(conditional_distribution, np.array(MAILS), wrong, because=because)


@pytest.mark.edge
def test_refuses_wrong_tables():
    """A joint distribution has rows and columns, and its entries are at least 0 and sum to 1."""
    assert_refuses(conditional_distribution, np.array([0.4, 0.6]), 0, because="joint has only one axis")
    assert_refuses(conditional_distribution, np.ones((1, 1, 1)), 0, because="joint has three axes")
    for wrong in (
        [[1.5, 0.5], [-1.0, 0.0]],
        [[math.nan, 0.5], [0.5, 0.0]],
        [[0.1, 0.2], [0.3, 0.4 + 1.5e-9]],
    ):
        because = "an entry is negative or NaN, or the sum is not 1"
        assert_refuses(conditional_distribution, np.array(wrong), 1, because=because)
