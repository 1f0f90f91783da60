"""What log_sum_exp must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_sum_exp import log_sum_exp

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    vectors,
)

INF = math.inf

# Entries of at most 16 and at most sixteen of them: the sum carries a few relative errors of 1e-16,
# which the logarithm turns into absolute ones, and the shift adds errors of 1e-15.
ROUNDING = 1e-12


def test_worked_example():
    """The sums 1 + 3 and 2 e^1000 in the README: their logarithms are log 4 and 1000 + log 2."""
    assert_close(log_sum_exp(np.array([0.0, math.log(3)])), math.log(4))
    assert_close(log_sum_exp(np.array([1000.0, 1000.0])), 1000 + math.log(2))


def test_far_from_zero():
    """A sum that is too large or too small for a float has a logarithm that is not."""
    assert_close(log_sum_exp(np.array([-1000.0, -1000.0])), -1000 + math.log(2))
    assert_close(log_sum_exp(np.array([-1000.0, 1000.0, 0.0])), 1000.0)
    assert_close(log_sum_exp(np.array([700.0, -700.0] * 10)), 700 + math.log(10))
    for value in (0.0, 2.5, -745.5, 1e6, -1e6):
        assert_close(log_sum_exp(np.array([value])), value)


def test_infinite_entries():
    """The exponential of minus infinity is 0, which adds nothing; an infinite term makes the sum infinite."""
    assert_close(log_sum_exp(np.array([-INF, 0.0, math.log(2)])), math.log(3))
    assert_close(log_sum_exp(np.array([-1000.0, -INF])), -1000.0)
    assert_close(log_sum_exp(np.array([-INF, -INF])), -INF)
    assert_close(log_sum_exp(np.array([-INF, INF, INF])), INF)
    columns = np.array([[0.0, -INF, INF], [-INF, -INF, 0.0]])
    assert_close(log_sum_exp(columns, axis=0), [0.0, -INF, INF])


def test_along_an_axis():
    """Axis 0 sums the columns of a matrix, axis 1 its rows; only the summed axis disappears."""
    x = np.log([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])
    assert_close(log_sum_exp(x), math.log(45))
    for axis, sums in ((0, [12, 15, 18]), (1, [6, 15, 24]), (-1, [6, 15, 24]), (-2, [12, 15, 18])):
        assert_close(log_sum_exp(x, axis=axis), np.log(sums))
    assert_close(log_sum_exp(x[:, :, None], axis=0), np.log([[12.0], [15.0], [18.0]]))
    assert_close(log_sum_exp(x[0], axis=0), math.log(6))
    three = np.arange(1.0, 25.0).reshape(2, 3, 4)
    assert_close(log_sum_exp(np.log(three), axis=1), np.log(three.sum(axis=1)))


def test_rows_far_apart():
    """Each row is a separate problem, even when the rows lie thousands apart."""
    x = np.array([[1000.0, 1000.0], [-1000.0, -1000.0], [0.0, -2000.0]])
    expected = [1000 + math.log(2), -1000 + math.log(2), 0.0]
    assert_close(log_sum_exp(x, axis=1), expected)
    assert_close(log_sum_exp(x.T.copy(), axis=0), expected)


@given(vectors(), st.sampled_from([0.0, 0.1, 1000.0, -1000.0]))
def test_shift_and_bounds(x, c):
    """Adding c to every entry adds c to the result, which exceeds the largest entry by at most log n."""
    # The shifted entries reach 1016, where floats are 1e-13 apart, and up to five additions round there.
    before, after = assert_number(log_sum_exp(x)), assert_number(log_sum_exp(x + c))
    assert_close(after, before + c, atol=1e-11)
    largest = float(x.max()) + c
    assert_at_least(after, largest, slack=1e-11)
    assert_at_most(after, largest + math.log(len(x)), slack=1e-11)


@given(matrices())
def test_agrees_with_the_definition(x):
    """For entries that are not large, the sum of the exponentials can be taken term by term."""
    assert_close(log_sum_exp(x), _by_definition(x.ravel().tolist()), atol=ROUNDING)
    assert_close(log_sum_exp(x, axis=1), [_by_definition(row) for row in x.tolist()], atol=ROUNDING)
    assert_close(log_sum_exp(x, axis=0), [_by_definition(row) for row in x.T.tolist()], atol=ROUNDING)


def _by_definition(values):
    return math.log(math.fsum(math.exp(value) for value in values))


def test_leaves_its_inputs_alone():
    """The function leaves the exponents unchanged."""
    assert_leaves_alone(log_sum_exp, np.array([1.0, 2.0]))
    assert_leaves_alone(log_sum_exp, np.array([[1.0, 2.0, -INF], [3.0, 4.0, 5.0]]), axis=1)


@pytest.mark.edge
def test_accepts_lists_integers_and_single_precision():
    """Lists, integers and single-precision numbers give the result of the same numbers as floats."""
    assert_close(log_sum_exp([0, 0, 0]), math.log(3))
    assert_close(log_sum_exp([[0, 0], [2, 2]], axis=1), [math.log(2), 2 + math.log(2)])
    assert_close(log_sum_exp(np.array([0.0, 1.0], dtype=np.float32)), math.log(1 + math.e))


@pytest.mark.edge
def test_refuses_what_has_no_sum():
    """Without entries, with a NaN among them, or along an axis that is not there, the sum has no value."""
    assert_refuses(log_sum_exp, [], because="x has no entries")
    assert_refuses(log_sum_exp, np.ones((2, 0)), axis=0, because="x has no entries")
    for other in (1.0, INF, -INF):
        assert_refuses(log_sum_exp, [math.nan, other], because="x holds a NaN")
    assert_refuses(log_sum_exp, [[1.0, 2.0], [3.0, math.nan]], axis=1, because="x holds a NaN")
    for axis in (2, -3):
        assert_refuses(log_sum_exp, [[1.0, 2.0]], axis=axis, because=f"a matrix has no axis {axis}")
