"""What log_sum_exp must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_sum_exp import log_sum_exp

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

INF = math.inf

# Entries of at most 16 and at most sixteen of them: the sum carries a few relative errors of 1e-16,
# which the logarithm turns into absolute ones, and the shift adds errors of 1e-15.
ROUNDING = 1e-12


def test_worked_example():
    """The sum 1 + 3 in the README: log-sum-exp of (0, log 3) is log 4, about 1.3863."""
    assert_close(log_sum_exp(np.array([0.0, math.log(3)])), math.log(4))


def test_large_entries():
    """Two times e^1000 is too large for a float, but its logarithm 1000 + log 2 is not."""
    assert_close(log_sum_exp(np.array([1000.0, 1000.0])), 1000 + math.log(2))


def test_very_small_entries():
    """Two times e^-1000 is too small for a float, but its logarithm -1000 + log 2 is not."""
    assert_close(log_sum_exp(np.array([-1000.0, -1000.0])), -1000 + math.log(2))


def test_far_apart():
    """Next to e^1000, the sum of e^0 and e^-1000 is negligible."""
    assert_close(log_sum_exp(np.array([-1000.0, 1000.0, 0.0])), 1000.0)


def test_no_entry_is_lost_between_extremes():
    """Ten entries of 700 and ten of -700 sum to 10 e^700: each of the large ones counts."""
    assert_close(log_sum_exp(np.array([700.0, -700.0] * 10)), 700 + math.log(10))


@pytest.mark.parametrize("value", [0.0, 2.5, -745.5, 1e300, -1e300])
def test_one_entry(value):
    """The logarithm undoes the exponential: log-sum-exp of one number is that number."""
    assert_close(log_sum_exp(np.array([value])), value)


def test_minus_infinity():
    """The exponential of minus infinity is 0, which adds nothing to a sum."""
    assert_close(log_sum_exp(np.array([-INF, 0.0, math.log(2)])), math.log(3))
    assert_close(log_sum_exp(np.array([-1000.0, -INF])), -1000.0)


def test_only_minus_infinity():
    """A sum of zeros is 0, and its logarithm is minus infinity."""
    assert_close(log_sum_exp(np.array([-INF])), -INF)
    assert_close(log_sum_exp(np.array([-INF, -INF])), -INF)


def test_plus_infinity():
    """An infinite term makes the sum infinite."""
    assert_close(log_sum_exp(np.array([INF, 1.0])), INF)
    assert_close(log_sum_exp(np.array([-INF, INF, INF])), INF)


def test_all_entries_of_a_matrix():
    """Without an axis, all entries of a matrix are summed together."""
    x = np.log([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    assert_close(log_sum_exp(x), math.log(21))
    assert_close(log_sum_exp(x, axis=None), math.log(21))


@pytest.mark.parametrize(("axis", "sums"), [(0, [5, 7, 9]), (1, [6, 15]), (-1, [6, 15]), (-2, [5, 7, 9])])
def test_along_an_axis(axis, sums):
    """Axis 0 sums the columns of a matrix, axis 1 its rows; -1 is the last axis."""
    x = np.log([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    assert_close(log_sum_exp(x, axis=axis), np.log(sums))


def test_three_axes():
    """Summing along the middle axis of three leaves the other two."""
    x = np.log(np.arange(1.0, 25.0)).reshape(2, 3, 4)
    assert_close(log_sum_exp(x, axis=1), np.log(np.arange(1.0, 25.0).reshape(2, 3, 4).sum(axis=1)))


def test_other_axes_of_length_one():
    """Only the summed axis disappears: along axis 0, shape (2, 3, 1) leaves (3, 1)."""
    x = np.log([[[1.0], [2.0], [3.0]], [[4.0], [5.0], [6.0]]])
    assert_close(log_sum_exp(x, axis=0), np.log([[5.0], [7.0], [9.0]]))


def test_axis_of_a_vector():
    """Summing along the only axis of a vector leaves a single number."""
    assert_close(log_sum_exp(np.array([0.0, math.log(3)]), axis=0), math.log(4))


def test_rows_far_apart():
    """Each row is a separate problem, even when the rows lie thousands apart."""
    x = np.array([[1000.0, 1000.0], [-1000.0, -1000.0], [0.0, 0.0]])
    expected = [1000 + math.log(2), -1000 + math.log(2), math.log(2)]
    assert_close(log_sum_exp(x, axis=1), expected)
    assert_close(log_sum_exp(x.T.copy(), axis=0), expected)


def test_rows_with_infinities():
    """An infinite entry decides its own row, and no other."""
    x = np.array([[0.0, -INF], [-INF, -INF], [INF, 0.0], [-1000.0, -1000.0]])
    expected = [0.0, -INF, INF, -1000 + math.log(2)]
    assert_close(log_sum_exp(x, axis=1), expected)
    assert_close(log_sum_exp(x.T.copy(), axis=0), expected)


def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(log_sum_exp([0, 0, 0]), math.log(3))
    assert_close(log_sum_exp(np.array([1, 1])), 1 + math.log(2))
    assert_close(log_sum_exp([[0, 0], [2, 2]], axis=1), [math.log(2), 2 + math.log(2)])


def test_single_precision():
    """The numbers 0 and 1 are the same in single precision, and their result log(1 + e) is as accurate."""
    assert_close(log_sum_exp(np.array([0.0, 1.0], dtype=np.float32)), math.log(1 + math.e))


@given(vectors(), st.sampled_from([0.0, 1000.0, -1000.0]))
def test_between_the_bounds(x, level):
    """Log-sum-exp is at least the largest entry, and exceeds it by at most log n."""
    # Near 1000 floats are 1e-13 apart, and up to five additions round there.
    result = assert_number(log_sum_exp(x + level))
    assert_at_least(result, float((x + level).max()), slack=1e-11)
    assert_at_most(result, float((x + level).max()) + math.log(len(x)), slack=1e-11)


@given(vectors(), numbers(), st.sampled_from([1, 100]))
def test_shift(x, c, scale):
    """Adding the same number to every entry adds it to the result."""
    before = assert_number(log_sum_exp(x))
    # The shift reaches 1600, where floats are 2e-13 apart.
    assert_close(log_sum_exp(x + scale * c), before + scale * c, atol=1e-11)


@given(vectors(), vectors())
def test_merges(x, y):
    """A sum is the sum of the sums of its parts, and log-sum-exp of two results merges them."""
    parts = [assert_number(log_sum_exp(x)), assert_number(log_sum_exp(y))]
    together = assert_number(log_sum_exp(np.concatenate([x, y])))
    assert_close(log_sum_exp(np.array(parts)), together, atol=ROUNDING)


@given(matrices())
def test_rows_and_columns(x):
    """Along an axis, each result is log-sum-exp of one row or one column, and these merge into the whole."""
    whole = assert_number(log_sum_exp(x))
    for axis, other in ((0, 1), (1, 0)):
        along = assert_array(log_sum_exp(x, axis=axis), (x.shape[other],))
        assert_close(log_sum_exp(along.copy()), whole, atol=ROUNDING)
        slices = x.T if axis == 0 else x
        assert_close(along, [_by_definition(row.tolist()) for row in slices], atol=ROUNDING)


@given(vectors())
def test_agrees_with_the_definition(x):
    """For entries that are not large, the sum of the exponentials can be taken term by term."""
    assert_close(log_sum_exp(x), _by_definition(x.tolist()), atol=ROUNDING)


def _by_definition(values):
    return math.log(math.fsum(math.exp(value) for value in values))


def test_refuses_no_entries():
    """An array with no entries counts as a mistake by the caller."""
    assert_refuses(log_sum_exp, [], because="x has no entries")
    assert_refuses(log_sum_exp, np.ones((2, 0)), axis=1, because="x has no entries")
    assert_refuses(log_sum_exp, np.ones((2, 0)), axis=0, because="x has no entries")


@pytest.mark.parametrize("others", [[1.0], [INF], [-INF]])
def test_refuses_nan(others):
    """NaN has no exponential, whatever the other entries are."""
    assert_refuses(log_sum_exp, [math.nan, *others], because="x holds a NaN")
    assert_refuses(log_sum_exp, [others, [math.nan]], axis=1, because="x holds a NaN")


@pytest.mark.parametrize("axis", [2, -3])
def test_refuses_an_axis_that_is_not_there(axis):
    """A matrix has the axes 0 and 1, also called -2 and -1."""
    assert_refuses(log_sum_exp, [[1.0, 2.0]], axis=axis, because=f"a matrix has no axis {axis}")


def test_leaves_its_inputs_alone():
    """The function leaves the exponents unchanged."""
    assert_leaves_alone(log_sum_exp, np.array([1.0, 2.0]))
    assert_leaves_alone(log_sum_exp, np.array([[1.0, 2.0, -INF], [3.0, 4.0, 5.0]]), axis=1)
    assert_leaves_alone(log_sum_exp, [1.0, 2.0])
