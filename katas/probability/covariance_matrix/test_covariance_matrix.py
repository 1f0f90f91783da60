"""What covariance_matrix must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from covariance_matrix import covariance_matrix
from hypothesis import given

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

DATA = [[1, 2], [3, 1], [5, 6]]
COVARIANCE = [[4, 4], [4, 7]]

# Entries of at most 16 have deviations of at most 32 and covariances of at most 512, which carry
# a few rounding errors of 1e-13.
ROUNDING = 1e-10

# A combination of at most four entries with weights of at most 16 is at most 1024, so a variance
# of such combinations is at most 2e6, with a few rounding errors of 1e-9 at the worst.
ROUNDING_OF_COMBINATIONS = 1e-7


def data_sets():
    """Return a strategy for data sets of two to six samples and one to four features."""
    return matrices(6).map(_some_rows)


def _some_rows(rows):
    # Drawn as one matrix, which costs a single choice; its first entry says how many rows count.
    return rows[: 2 + int(4 * abs(rows[0, 0])) % 5]


def data_and_weights():
    """Return a strategy for a data set and one weight for each feature."""
    return matrices(7).map(lambda rows: (_some_rows(rows[1:]), rows[0]))


def data_and_maps():
    """Return a strategy for a data set and a matrix with one to four rows, one column for each feature."""
    return matrices(10).map(lambda rows: (_some_rows(rows[4:]), rows[: 1 + int(4 * abs(rows[0, 0])) % 4]))


def test_worked_example():
    """The matrix computed by hand in the README: variances 4 and 7, covariance 4."""
    assert_close(covariance_matrix(np.array(DATA, dtype=float)), np.array(COVARIANCE, dtype=float))


def test_two_samples():
    """Two samples lie half their difference from the mean: c_jk is half the product of the differences."""
    x = np.array([[1.0, 2.0, 0.0], [4.0, 0.0, 1.0]])
    assert_close(covariance_matrix(x), np.outer([3, -2, 1], [3, -2, 1]) / 2)


def test_one_feature():
    """The covariance matrix of one feature is its variance, in a matrix of shape (1, 1)."""
    assert_close(covariance_matrix(np.array([[1.0], [2.0], [3.0], [6.0]])), [[14 / 3]])


def test_constant_feature():
    """A feature that never changes has variance 0, and covariance 0 with every other feature."""
    x = np.array([[1.0, 7.0], [3.0, 7.0], [5.0, 7.0]])
    assert_close(covariance_matrix(x), [[4.0, 0.0], [0.0, 0.0]])


def test_opposite_features():
    """When one feature rises as the other falls, the covariance is negative."""
    x = np.array([[1.0, -1.0], [3.0, -3.0], [5.0, -5.0]])
    assert_close(covariance_matrix(x), [[4.0, -4.0], [-4.0, 4.0]])


def test_units():
    """A factor in one feature is a factor in its covariances, and its square one in its variance."""
    units = np.array([1e6, 1e-7])
    # Relative errors of a few 1e-16 in each entry, the smallest of which is 7e-14.
    assert_close(covariance_matrix(np.array(DATA) * units), COVARIANCE * np.outer(units, units), atol=0)


def test_far_from_zero():
    """A shift of the data changes no deviation, so data near 1e8 keep their covariance to within 1e-4."""
    # Near 1e8 floats are 1.5e-8 apart.  A mean that is wrong by a few of these, times deviations
    # below 10, costs less than 1e-6.  A difference of squares of 1e8 loses the whole result.
    near = np.array([[2.25, -1.0], [-3.5, 4.75], [0.5, 8.0], [1.0, -6.25], [-7.75, 2.5]])
    expected = _by_definition(near.tolist())
    assert_close(covariance_matrix(near + 1e8), expected, atol=1e-4)
    assert_close(covariance_matrix(near - [1e8, -1e8]), expected, atol=1e-4)


def test_unbiased():
    """The average over all data sets of two independent draws is the covariance of the population."""
    population = np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 6.0]])
    data_sets_of_two = [np.array([first, second]) for first in population for second in population]
    average = sum(assert_array(covariance_matrix(x), (2, 2)) for x in data_sets_of_two) / 9
    # The mean of a whole population is known, not estimated: here the divisor is 3.
    assert_close(average, [[2.0, -2.0], [-2.0, 8.0]])


@given(data_sets())
def test_symmetric(x):
    """The covariance of j with k is the covariance of k with j."""
    d = x.shape[1]
    c = assert_array(covariance_matrix(x), (d, d))
    assert_close(c, c.T.copy(), atol=ROUNDING)


@given(data_and_weights())
def test_variance_of_a_combination(drawn):
    """The variance of the numbers w . x_i is w . C w, which is therefore never negative."""
    x, w = drawn
    c = assert_array(covariance_matrix(x), (len(w), len(w)))
    [[variance]] = _by_definition([[value] for value in (x @ w).tolist()])
    assert_close(w @ c @ w, variance, atol=ROUNDING_OF_COMBINATIONS)


@given(data_and_weights())
def test_shift(drawn):
    """Adding the same vector to every sample changes nothing."""
    x, b = drawn
    c = assert_array(covariance_matrix(x), (len(b), len(b)))
    assert_close(covariance_matrix(x + b), c, atol=ROUNDING)


@given(data_and_maps())
def test_linear_map(drawn):
    """The covariance matrix of the samples A x_i is A C A^T."""
    x, a = drawn
    c = assert_array(covariance_matrix(x), (x.shape[1], x.shape[1]))
    assert_close(covariance_matrix(x @ a.T), a @ c @ a.T, atol=ROUNDING_OF_COMBINATIONS)


@given(data_sets())
def test_agrees_with_the_definition(x):
    """Entry (j, k) is the sum of the products of deviations, divided by n - 1."""
    assert_close(covariance_matrix(x), _by_definition(x.tolist()), atol=ROUNDING)


def _by_definition(rows):
    n, d = len(rows), len(rows[0])
    mean = [math.fsum(row[j] for row in rows) / n for j in range(d)]
    return [
        [math.fsum((row[j] - mean[j]) * (row[k] - mean[k]) for row in rows) / (n - 1) for k in range(d)]
        for j in range(d)
    ]


def test_refuses_fewer_than_two_samples():
    """One sample shows no variation: 0/0 has no value."""
    for n in (1, 0):
        assert_refuses(covariance_matrix, np.ones((n, 3)), because=f"there are {n} samples")


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(covariance_matrix, np.array(DATA, dtype=float))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats, even when the mean is not an integer."""
    expected = np.array([[2, -1], [-1, 2]]) / 6
    assert_close(covariance_matrix([[1, 0], [0, 1], [0, 0]]), expected)
    assert_close(covariance_matrix(np.array([[1, 0], [0, 1], [0, 0]])), expected)


@pytest.mark.edge
def test_single_precision():
    """10^8 and 10^8 + 8 exist in single precision, but their mean does not: the variance is 32."""
    x = np.array([[1e8], [1e8 + 8]], dtype=np.float32)
    assert_close(covariance_matrix(x), [[32.0]], atol=1e-4)


@pytest.mark.edge
def test_refuses_what_is_not_a_matrix():
    """A data set has two axes, samples and features."""
    for wrong in (1.0, [1.0, 2.0, 3.0], [[[1.0], [2.0]], [[3.0], [4.0]]]):
        assert_refuses(covariance_matrix, wrong, because="x is not a matrix")


@pytest.mark.edge
def test_refuses_nan_and_infinity():
    """NaN and infinity have no deviation from a mean."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(covariance_matrix, [[1.0, 2.0], [wrong, 3.0]], because=f"x holds {wrong}")
