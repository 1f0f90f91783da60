"""What softmax must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from softmax import softmax

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

INF = math.inf
SCORES = [0.0, math.log(2), math.log(5)]
SHARES = [1 / 8, 2 / 8, 5 / 8]

# Scores differ by at most 32, so exponents are rounded by 1e-14 at the worst, and probabilities,
# which are at most 1, by about as much.
ROUNDING = 1e-12


def test_worked_example():
    """The exponentials 1, 2 and 5 in the README have the shares 1/8, 2/8 and 5/8."""
    assert_close(softmax(np.array(SCORES)), SHARES)


def test_large_scores():
    """Scores of 1000 have exponentials too large for a float, but equal scores have equal shares."""
    assert_close(softmax(np.array([1000.0, 1000.0])), [1 / 2, 1 / 2])
    assert_close(softmax(np.array([1000.0, 1000.0, -1000.0])), [1 / 2, 1 / 2, 0.0])


def test_very_small_scores():
    """Scores of -1000 have exponentials too small for a float, but equal scores have equal shares."""
    assert_close(softmax(np.array([-1000.0, -1000.0])), [1 / 2, 1 / 2])
    assert_close(softmax(np.array([-1000.0, -1000 + math.log(3)])), [1 / 4, 3 / 4])


def test_far_apart():
    """Next to a score of 1000, the shares of 0 and of -1000 are negligible."""
    assert_close(softmax(np.array([0.0, 1000.0, -1000.0])), [0.0, 1.0, 0.0])


@pytest.mark.parametrize("score", [0.0, -3.5, 1000.0])
def test_one_score(score):
    """A score without a rival gets everything."""
    assert_close(softmax(np.array([score])), [1.0])


@pytest.mark.parametrize("t", [0.0, 1.5, -2.0, 40.0])
def test_two_scores(t):
    """The softmax of (t, 0) is the sigmoid of t, and 1 minus it."""
    assert_close(softmax(np.array([t, 0.0])), [1 / (1 + math.exp(-t)), 1 / (1 + math.exp(t))])


def test_minus_infinity():
    """A score of minus infinity has share 0, and the others share as if it were not there."""
    assert_close(softmax(np.array([-INF, *SCORES, -INF])), [0.0, *SHARES, 0.0])
    assert_close(softmax(np.array([-1000.0, -INF])), [1.0, 0.0])


def test_along_an_axis():
    """The last axis is the default: rows sum to 1. Along axis 0, columns do."""
    x = np.log([[1.0, 2.0, 3.0], [3.0, 2.0, 7.0]])
    rows = [[1 / 6, 2 / 6, 3 / 6], [3 / 12, 2 / 12, 7 / 12]]
    columns = [[1 / 4, 1 / 2, 3 / 10], [3 / 4, 1 / 2, 7 / 10]]
    assert_close(softmax(x), rows)
    assert_close(softmax(x, axis=-1), rows)
    assert_close(softmax(x, axis=1), rows)
    assert_close(softmax(x, axis=0), columns)
    assert_close(softmax(x, axis=-2), columns)


def test_square_matrix():
    """Rows and columns of a square matrix are told apart too."""
    x = np.log([[1.0, 3.0], [1.0, 1.0]])
    assert_close(softmax(x), [[1 / 4, 3 / 4], [1 / 2, 1 / 2]])
    assert_close(softmax(x, axis=0), [[1 / 2, 3 / 4], [1 / 2, 1 / 4]])


def test_three_axes():
    """Along the middle axis of three, each pair of the other indices has a softmax of its own."""
    weights = np.arange(1.0, 25.0).reshape(2, 3, 4)
    assert_close(softmax(np.log(weights), axis=1), weights / weights.sum(axis=1, keepdims=True))
    assert_close(softmax(np.log(weights)), weights / weights.sum(axis=2, keepdims=True))


def test_rows_far_apart():
    """Each row has a softmax of its own, even when the rows lie thousands apart."""
    x = np.array([[1000.0, 1000.0], [-1000.0, -1000.0], [0.0, -INF]])
    expected = np.array([[1 / 2, 1 / 2], [1 / 2, 1 / 2], [1.0, 0.0]])
    assert_close(softmax(x), expected)
    assert_close(softmax(x.T.copy(), axis=0), expected.T.copy())


def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(softmax(SCORES), SHARES)
    assert_close(softmax([3, 3, 3, 3]), [1 / 4, 1 / 4, 1 / 4, 1 / 4])
    assert_close(softmax(np.array([[2, 2], [1000, 0]])), [[1 / 2, 1 / 2], [1.0, 0.0]])


def test_accepts_bytes():
    """Whole numbers from 0 to 255 may come as bytes, whose differences wrap around: 0 minus 1 is 255."""
    assert_close(softmax(np.array([0, 1], dtype=np.uint8)), [1 / (1 + math.e), math.e / (1 + math.e)])


@given(matrices(), st.sampled_from([0, 1]))
def test_is_a_distribution(x, axis):
    """Along the axis, no entry is negative and the sum is 1."""
    result = assert_array(softmax(x, axis=axis), x.shape)
    assert_at_least(result.min(), 0.0)
    assert_close(result.sum(axis=axis), np.ones(x.shape[1 - axis]), atol=ROUNDING)


@given(vectors(), numbers(), st.sampled_from([1, 100]))
def test_shift(x, c, scale):
    """Adding the same number to all scores changes nothing."""
    expected = assert_array(softmax(x), x.shape)
    # The sums x + scale c are exact: multiples of 1/4 below 2000.  A solution that passes through
    # a logarithm near 1616 has it rounded by 1e-13, which moves the result by as much.
    assert_close(softmax(x + scale * c), expected, atol=1e-11)


@given(vectors())
def test_log_ratios(x):
    """The difference of two scores is the logarithm of the ratio of their probabilities."""
    # A quarter of the scores drawn: they differ by at most 8.  Then no probability is below
    # e^-8 / 5 = 6e-5, and an error of 1e-12 in it is one of 2e-8 in its logarithm.
    x = x / 4
    result = assert_array(softmax(x), x.shape)
    assert_at_least(result.min(), math.exp(-8) / len(x), slack=ROUNDING)
    ratios = np.log(result)[:, None] - np.log(result)[None, :]
    assert_close(ratios, x[:, None] - x[None, :], atol=1e-7)


@given(vectors(st.integers(1, 4)))
def test_jacobian(x):
    """Raising a score raises its own probability at rate s_i (1 - s_i), and lowers others at rate s_i s_j."""
    s = assert_array(softmax(x), x.shape)
    # A power of 2 as the step h, so that x + h is exact.  No third derivative of softmax exceeds
    # 1/8, so the difference quotient is wrong by h^2/48 = 3e-10 at most, plus a rounding error of
    # 1e-14 / h = 1e-10.
    h = 2.0**-13
    columns = [
        (assert_array(softmax(x + step), x.shape) - assert_array(softmax(x - step), x.shape)) / (2 * h)
        for step in h * np.eye(len(x))
    ]
    assert_close(np.stack(columns, axis=1), np.diag(s) - np.outer(s, s), atol=1e-8)


@given(matrices())
def test_agrees_with_the_definition(x):
    """For scores that are not large, the exponentials can simply be divided by their sum."""
    assert_close(softmax(x), [_by_definition(row) for row in x.tolist()], atol=ROUNDING)
    by_columns = np.array([_by_definition(column) for column in x.T.tolist()])
    assert_close(softmax(x, axis=0), by_columns.T.copy(), atol=ROUNDING)


def _by_definition(scores):
    weights = [math.exp(score) for score in scores]
    total = math.fsum(weights)
    return [weight / total for weight in weights]


def test_refuses_no_entries():
    """With no scores there are no shares."""
    assert_refuses(softmax, [], because="x has no entries")
    assert_refuses(softmax, np.ones((2, 0)), because="x has no entries")
    assert_refuses(softmax, np.ones((2, 0)), axis=0, because="x has no entries")


@pytest.mark.parametrize("wrong", [math.nan, INF])
def test_refuses_nan_and_plus_infinity(wrong):
    """Next to plus infinity every share would be 0 or infinity over infinity; NaN is not a score."""
    assert_refuses(softmax, [wrong, 1.0], because=f"x holds {wrong}")
    assert_refuses(softmax, [-INF, wrong], because=f"x holds {wrong}")
    assert_refuses(softmax, [[1.0, 2.0], [3.0, wrong]], because=f"x holds {wrong}")


def test_refuses_only_minus_infinity():
    """If every entry is ruled out, the shares would be 0/0, in one row or in one column."""
    assert_refuses(softmax, [-INF], because="all entries are -inf")
    assert_refuses(softmax, [[0.0, 1.0], [-INF, -INF]], because="all entries of a row are -inf")
    assert_refuses(softmax, [[0.0, -INF], [1.0, -INF]], axis=0, because="all entries of a column are -inf")


def test_minus_infinity_across_the_axis():
    """A column of minus infinities does not prevent the softmax of the rows."""
    assert_close(softmax(np.array([[2.0, -INF], [5.0, -INF]])), [[1.0, 0.0], [1.0, 0.0]])


@pytest.mark.parametrize("axis", [2, -3])
def test_refuses_an_axis_that_is_not_there(axis):
    """A matrix has the axes 0 and 1, also called -2 and -1."""
    assert_refuses(softmax, [[1.0, 2.0]], axis=axis, because=f"a matrix has no axis {axis}")


def test_leaves_its_inputs_alone():
    """The function leaves the scores unchanged."""
    assert_leaves_alone(softmax, np.array(SCORES))
    assert_leaves_alone(softmax, np.array([[1.0, 2.0, -INF], [3.0, 4.0, 5.0]]), axis=0)
    assert_leaves_alone(softmax, SCORES.copy())
