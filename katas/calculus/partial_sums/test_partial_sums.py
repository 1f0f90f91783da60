"""What partial_sums and geometric_series must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from partial_sums import geometric_series, partial_sums

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

TERMS = [3.0, -1.0, 4.0, 1.0]

# Terms are multiples of 1/4 and at most 16 in absolute value, so their sums are exact.
RATIOS = st.integers(-15, 15).map(lambda k: k / 16)


def test_worked_example():
    """The running totals of 3, -1, 4, 1 are 3, 2, 6, 7, and 1 + 1/2 + 1/4 + ... is 2."""
    assert_close(partial_sums(np.array(TERMS)), [3.0, 2.0, 6.0, 7.0])
    assert_close(geometric_series(0.5), 2.0)


def test_one_term_and_none():
    """One term is its own partial sum; no terms have no partial sums."""
    assert_close(partial_sums(np.array([-2.5])), [-2.5])
    assert_close(partial_sums(np.zeros(0)), np.zeros(0))


# Ten sums of at most 1 with an error of 1e-16 each stay below the default tolerance.
def test_equal_terms():
    """The partial sums of equal terms are their multiples: 1/10, 2/10, ..., 1."""
    assert_close(partial_sums(np.full(10, 0.1)), np.arange(1, 11) / 10)


def test_odd_numbers():
    """The partial sums of the odd numbers are the squares: 1, 4, 9, 16, ..."""
    n = np.arange(1.0, 101.0)
    assert_close(partial_sums(2 * n - 1), n**2)


@given(vectors())
def test_differences(terms):
    """The first partial sum is the first term, and the differences are the other terms."""
    sums = assert_array(partial_sums(terms.copy()), terms.shape)
    assert_close(float(sums[0]), float(terms[0]))
    assert_close(np.diff(sums), terms[1:].copy())


@given(matrices(2, None), numbers())
def test_linear(pair, c):
    """The partial sums of c a + b are c times those of a plus those of b."""
    a, b = pair
    of_a, of_b = (assert_array(partial_sums(terms.copy()), terms.shape) for terms in pair)
    assert_close(partial_sums(c * a + b), c * of_a + of_b)


@pytest.mark.parametrize(("ratio", "total"), [(0.5, 2.0), (-0.5, 2 / 3), (0.9, 10.0), (0.0, 1.0)])
def test_known_series(ratio, total):
    """The powers of 1/2 add up to 2, those of -1/2 to 2/3, those of 9/10 to 10, those of 0 to 1."""
    assert_close(geometric_series(ratio), total)


# The sum is 10^6; 1 - r carries an error of 1e-16, that is 1e-10 of its size.
def test_slow_series():
    """However close the ratio is to 1, the series has a sum: 10^6 for 1 - 10^-6."""
    assert_close(geometric_series(1 - 1e-6), 1e6, rtol=1e-8)


@given(RATIOS)
def test_first_term(ratio):
    """Without its first term, the series is r times the whole: s = 1 + r s."""
    s = assert_number(geometric_series(ratio))
    assert_close(s, 1 + ratio * s)


@given(RATIOS, st.integers(1, 30))
def test_partial_sums_come_near(ratio, k):
    """After k terms the part r^k / (1 - r) is missing."""
    sums = assert_array(partial_sums(ratio ** np.arange(k)), (k,))
    s = assert_number(geometric_series(ratio))
    # At most 30 terms, each of absolute value at most 1, and a sum of at most 16.
    assert_close(s - sums[-1], ratio**k * s, atol=1e-12)


@pytest.mark.parametrize("ratio", [1.0, -1.0, 1.0001, -2.0])
def test_refuses_series_without_a_sum(ratio):
    """Terms that do not tend to 0 have no sum."""
    assert_refuses(geometric_series, ratio, because=f"the ratio is {ratio}")


def test_leaves_its_inputs_alone():
    """The function leaves the terms unchanged."""
    assert_leaves_alone(partial_sums, np.array(TERMS))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(partial_sums(TERMS), [3.0, 2.0, 6.0, 7.0])
    assert_close(partial_sums([1, 0.5]), [1.0, 1.5])
    assert_close(partial_sums(np.array([1, 2, 3])), [1.0, 3.0, 6.0])
    assert_leaves_alone(partial_sums, [1, 2, 3])


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """The terms come one after another: they form a vector."""
    assert_refuses(partial_sums, 2.0, because="the terms are a single number")
    assert_refuses(partial_sums, np.ones((2, 2)), because="the terms form a matrix")


@pytest.mark.edge
def test_refuses_ratios_that_are_not_finite():
    """The powers of NaN, and those of infinity, do not add up to a number."""
    for ratio in (math.nan, math.inf, -math.inf):
        assert_refuses(geometric_series, ratio, because=f"the ratio is {ratio}")
