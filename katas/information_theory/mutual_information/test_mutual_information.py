"""What mutual_information must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutual_information import mutual_information

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    distributions,
    rng,
)

EXAMPLE = [[1 / 2, 0], [1 / 4, 1 / 4]]

# Cells drawn here are 0 or at least 1/108, so each logarithm is at most 5 in absolute value.  Each of up to
# 12 terms carries a few rounding errors of 1e-16 of that, weighted with probabilities that sum to 1: together
# less than 1e-14.
ROUNDING = 1e-12


@st.composite
def joints(draw):
    """Draw a table of one to four rows and one to three columns, with cells of probability 0."""
    n, m = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    return draw(distributions(n * m, zeros=True)).reshape(n, m)


def entropy(p):
    """Return the entropy of a distribution, or of the cells of a table."""
    return math.fsum(-value * math.log(value) for value in np.ravel(p).tolist() if value > 0)


def test_worked_example():
    """The sum computed by hand in the README: 3/4 log(4/3), about 0.2158."""
    assert_close(mutual_information(np.array(EXAMPLE)), 3 / 4 * math.log(4 / 3))


def test_tenths():
    """The rows (0.1, 0.2), (0.3, 0.1), (0.1, 0.2) sum to 0.3, 0.4 and 0.3, and both columns to 0.5."""
    joint = np.array([[0.1, 0.2], [0.3, 0.1], [0.1, 0.2]])
    expected = (
        2 * (0.1 * math.log(0.1 / 0.15) + 0.2 * math.log(0.2 / 0.15))
        + 0.3 * math.log(0.3 / 0.2)
        + 0.1 * math.log(0.1 / 0.2)
    )
    assert_close(mutual_information(joint), expected)


def test_empty_cells():
    """A cell of probability 0 adds nothing, and a whole row or column of zeros changes nothing."""
    wider = np.array([[1 / 2, 0, 0], [0, 0, 0], [1 / 4, 0, 1 / 4]])
    assert_close(mutual_information(wider), 3 / 4 * math.log(4 / 3))
    assert_close(mutual_information(np.array([[1.0, 0.0], [0.0, 0.0]])), 0.0)


@pytest.mark.parametrize("n", [2, 3, 7])
def test_one_determines_the_other(n):
    """If each of n equally probable values of X has a Y of its own, then Y tells all about X: log n."""
    joint = np.roll(np.eye(n), 1, axis=1) / n
    assert_close(mutual_information(joint), math.log(n))


def test_independent():
    """Independent variables tell nothing about each other: the table r_i c_j has mutual information 0."""
    # Twelve cells with logarithms of ratios that are 1 up to a few rounding errors: as with ROUNDING.
    for number in range(3):
        r, c = rng(number).integers(1, 9, size=4), rng(number + 9).integers(1, 9, size=3)
        joint = np.outer(r / r.sum(), c / c.sum())
        assert_close(mutual_information(joint), 0.0, atol=ROUNDING)


@given(joints())
def test_symmetric(joint):
    """X tells as much about Y as Y about X: transposing the table changes nothing."""
    expected = assert_number(mutual_information(joint))
    assert_close(mutual_information(joint.T.copy()), expected, atol=ROUNDING)


@given(joints(), st.integers(0, 3), st.integers(0, 2))
def test_order_of_values(joint, down, right):
    """It does not matter in which order the values are listed."""
    expected = assert_number(mutual_information(joint))
    assert_close(mutual_information(np.roll(joint, (down, right), axis=(0, 1))), expected, atol=ROUNDING)


@given(joints())
def test_at_most_either_entropy(joint):
    """What Y tells about X is at least 0, and at most all there is to know about X or about Y."""
    result = assert_number(mutual_information(joint))
    assert_at_least(result, 0.0, slack=ROUNDING)
    assert_at_most(result, min(entropy(joint.sum(axis=1)), entropy(joint.sum(axis=0))), slack=ROUNDING)


@given(distributions(zeros=True))
def test_copy_of_a_variable(p):
    """A variable tells everything about itself: I(X; X) = H(X)."""
    assert_close(mutual_information(np.diag(p)), entropy(p), atol=ROUNDING)


@given(joints())
def test_sum_of_entropies(joint):
    """I(X; Y) = H(X) + H(Y) - H(X, Y)."""
    expected = entropy(joint.sum(axis=1)) + entropy(joint.sum(axis=0)) - entropy(joint)
    assert_close(mutual_information(joint), expected, atol=ROUNDING)


@given(distributions(12, zeros=True))
def test_merging_columns(p):
    """Somebody who no longer tells two values of Y apart knows no more about X than before."""
    joint = p.reshape(3, 4)
    merged = np.column_stack([joint[:, 0] + joint[:, 1], joint[:, 2:]])
    assert_at_most(mutual_information(merged), assert_number(mutual_information(joint)), slack=ROUNDING)


@given(joints())
def test_agrees_with_the_definition(joint):
    """I(X; Y) is the sum of p_ij log(p_ij / (r_i c_j)) over the cells that are not empty."""
    rows, columns = [math.fsum(row) for row in joint.tolist()], [math.fsum(c) for c in joint.T.tolist()]
    terms = [
        cell * math.log(cell / (r * c))
        for row, r in zip(joint.tolist(), rows, strict=True)
        for cell, c in zip(row, columns, strict=True)
        if cell > 0
    ]
    assert_close(mutual_information(joint), math.fsum(terms), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the table unchanged."""
    assert_leaves_alone(mutual_information, np.array([[0.5, 0.0, 0.125], [0.125, 0.25, 0.0]]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(mutual_information(EXAMPLE), 3 / 4 * math.log(4 / 3))
    assert_close(mutual_information([[0, 1], [0, 0]]), 0.0)


@pytest.mark.edge
def test_one_row():
    """A variable with a single value tells nothing."""
    assert_close(mutual_information([[0.5, 0.25, 0.25]]), 0.0)
    assert_close(mutual_information([[0.5], [0.25], [0.25]]), 0.0)


@pytest.mark.edge
def test_refuses_what_is_not_a_table():
    """A joint distribution has two axes, one for X and one for Y."""
    for wrong in ([0.5, 0.5], [[[0.5, 0.5]]]):
        assert_refuses(mutual_information, wrong, because=f"joint has {np.ndim(wrong)} axes")


@pytest.mark.edge
def test_refuses_what_is_not_a_distribution():
    """All cells of the table sum to 1 within 1e-9. Three times 1/3 in single precision is off by 3e-8."""
    single = np.full((1, 3), 1 / 3, dtype=np.float32)
    assert_refuses(mutual_information, single, because="the cells do not sum to 1 within 1e-9")
    assert_refuses(mutual_information, [[1.5, -0.5]], because="a cell is negative")
    assert_refuses(mutual_information, [[math.nan, 1.0]], because="a cell is NaN")
    for wrong in ([[0.5, 0.5], [0.5, 0.5]], [[0.5, 0.5 + 2e-9]], [[0.5, 0.5 - 2e-9]]):
        assert_refuses(mutual_information, wrong, because="the cells do not sum to 1")
    assert_close(mutual_information([[0.5, 0.5 + 5e-10]]), 0.0, atol=1e-8)
