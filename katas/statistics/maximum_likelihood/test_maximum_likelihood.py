"""What fit_gaussian and fit_bernoulli must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from maximum_likelihood import fit_bernoulli, fit_gaussian

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

THREE = [[1.0, 2.0], [3.0, 2.0], [5.0, 8.0]]

# Entries are at most 16 in absolute value, so products of deviations are at most 1e3 with an error of 1e-13.
ROUNDING = 1e-9


def fitted(x):
    """Return the mean and the covariance, checked for their kind and shape."""
    mean, cov = assert_unpacks(fit_gaussian(x), "mean", "cov")
    d = x.shape[1]
    return assert_array(mean, (d,)), assert_array(cov, (d, d))


def log_likelihood(x, mean, cov):
    """Return the logarithm of the likelihood of a Gaussian, up to a constant."""
    deviations = x - mean
    squares = np.sum(deviations * np.linalg.solve(cov, deviations.T).T)
    return float(-0.5 * (len(x) * np.linalg.slogdet(cov)[1] + squares))


def test_worked_example():
    """The samples of the README: 1 and 3 have variance 1, and three samples have variances 8/3 and 8."""
    mean, cov = assert_unpacks(fit_gaussian(np.array([[1.0], [3.0]])), "mean", "cov")
    assert_close(mean, [2.0])
    assert_close(cov, [[1.0]])
    mean, cov = assert_unpacks(fit_gaussian(np.array(THREE)), "mean", "cov")
    assert_close(mean, [3.0, 4.0])
    assert_close(cov, [[8 / 3, 4.0], [4.0, 8.0]])


def test_coin():
    """The estimated probability of a 1 is the share of ones: 3 of 5, 1 of 3, none, all."""
    assert_close(fit_bernoulli(np.array([1.0, 0.0, 1.0, 1.0, 0.0])), 3 / 5)
    assert_close(fit_bernoulli(np.array([0.0, 0.0, 1.0])), 1 / 3)
    assert_close(fit_bernoulli(np.zeros(3)), 0.0)
    assert_close(fit_bernoulli(np.ones(3)), 1.0)


def test_one_sample():
    """A single sample is its own mean, and has covariance 0."""
    mean, cov = assert_unpacks(fit_gaussian(np.array([[0.1, -7.0]])), "mean", "cov")
    assert_close(mean, [0.1, -7.0])
    assert_close(cov, [[0.0, 0.0], [0.0, 0.0]])


# Near 1e6 a float is rounded by 6e-11, and so is the mean, so a product of deviations is off by a few 1e-10.
def test_far_from_zero():
    """Adding 1e6 to all entries adds 1e6 to the mean, and leaves the covariance: 8/3, 4 and 8."""
    mean, cov = assert_unpacks(fit_gaussian(np.array(THREE) + 1e6), "mean", "cov")
    assert_close(mean, [1000003.0, 1000004.0], rtol=0, atol=1e-8)
    assert_close(cov, [[8 / 3, 4.0], [4.0, 8.0]], rtol=0, atol=1e-8)


# The log-likelihood is a sum of 30 terms of size 10, so a difference carries an error of about 1e-13.
def test_highest_likelihood():
    """No other mean or covariance has a higher likelihood."""
    draw = rng(1)
    x = draw.normal(size=(30, 2)) @ np.array([[1.0, 0.5], [0.0, 0.3]]) + 0.1
    mean, cov = fitted(x.copy())
    best = log_likelihood(x, mean, cov)
    for size in (0.3, 0.03):
        for _ in range(10):
            scale = np.eye(2) + size * draw.uniform(-1, 1, (2, 2))
            other = log_likelihood(x, mean + size * draw.normal(size=2), scale @ cov @ scale.T)
            assert_at_least(best, other, slack=1e-10, what="log-likelihood")


# The cross-entropy is a mean of at most 12 numbers of at most log(1000).
@given(st.lists(st.sampled_from([0.0, 1.0]), min_size=1, max_size=12))
def test_smallest_cross_entropy(tosses):
    """No other q makes the mean of -log q(x_i) smaller than the entropy of the estimated coin."""
    q = assert_number(fit_bernoulli(np.array(tosses)))
    assert_at_least(q, 0.0)
    assert_at_least(1.0, q)
    entropy = -sum(p * math.log(p) for p in (q, 1 - q) if p > 0)
    for other in (0.001, 0.1, 0.25, 0.5, 0.8, 0.999):
        surprise = [-math.log(other if toss else 1 - other) for toss in tosses]
        assert_at_least(sum(surprise) / len(tosses), entropy, slack=ROUNDING, what="cross-entropy")
    assert_close(sum(tosses), q * len(tosses), atol=ROUNDING)


@given(matrices())
def test_agrees_with_the_definition(x):
    """Entry (j, k) of the covariance is the mean of the products of deviations in columns j and k."""
    n, d = x.shape
    mean, cov = fitted(x.copy())
    means = [math.fsum(x[:, j]) / n for j in range(d)]
    assert_close(mean, means, atol=ROUNDING)
    table = [[sum((r[j] - means[j]) * (r[k] - means[k]) for r in x) / n for k in range(d)] for j in range(d)]
    assert_close(cov, table, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """Both functions leave x unchanged."""
    assert_leaves_alone(fit_gaussian, np.array(THREE))
    assert_leaves_alone(fit_bernoulli, np.array([1.0, 0.0]))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    mean, cov = assert_unpacks(fit_gaussian([[1], [3]]), "mean", "cov")
    assert_close(mean, [2.0])
    assert_close(cov, [[1.0]])
    assert_close(fit_bernoulli([1, 0, 1, 1]), 0.75)


@pytest.mark.edge
def test_refuses_wrong_data():
    """Samples are the rows of a matrix of numbers; tosses are a vector of zeros and ones."""
    for x, why in (
        ([1.0, 3.0], "x is not a matrix"),
        (np.zeros((0, 2)), "x has no rows"),
        ([[math.nan], [1.0]], "x holds a NaN"),
    ):
        assert_refuses(fit_gaussian, x, because=why)
    for x, why in (
        ([[1.0, 0.0]], "x is not a vector"),
        (np.zeros(0), "x has no entries"),
        ([1.0, 0.5], "an entry is 0.5"),
        ([1.0, -1.0], "an entry is -1"),
        ([1.0, math.nan], "x holds a NaN"),
    ):
        assert_refuses(fit_bernoulli, x, because=why)
