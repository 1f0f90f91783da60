"""What posterior and predictive must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from bayesian_linear_regression import posterior, predictive
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    matrices,
    positive_definite_matrices,
    rng,
    vectors,
)

X, Y, MEAN, COV = [[1.0, 0.0]], [3.0], [0.0, 1.0], [[2.0, 1.0], [1.0, 2.0]]

# In the properties samples have entries of at most 2, the noise is at least 1/2, and prior covariances have
# eigenvalues from 1/64 to 17.  So A has eigenvalues from 1/17 to 64 + 4 * 24, and X S_0 X^T + noise^2 I,
# with which it can be done too, from 1/4 to 17 * 24 + 16: condition numbers below 3000.  Weights stay below
# 1e3, so their errors are some 1e-16 * 3000 * 1e3 = 3e-10.
ROUNDING = 1e-7


def learned(x, y, mean, cov, noise_std):
    """Return the posterior, checked for its kind and shapes."""
    found = posterior(np.array(x), np.array(y), np.array(mean), np.array(cov), noise_std)
    m, s = assert_unpacks(found, "mean", "cov")
    d = len(mean)
    return assert_array(m, (d,)), assert_array(s, (d, d))


def predicted(x_new, mean, cov, noise_std):
    """Return the prediction, checked for its kind and shapes."""
    found = predictive(np.array(x_new), np.array(mean), np.array(cov), noise_std)
    m, v = assert_unpacks(found, "mean", "variance")
    return assert_array(m, (len(x_new),)), assert_array(v, (len(x_new),))


def priors():
    """Draw a prior covariance matrix for two weights."""
    return positive_definite_matrices(2).map(lambda a: a / 64)


def samples(n):
    """Draw n samples with two features of at most 2."""
    return matrices(n, 2).map(lambda x: x / 8)


def noises():
    """Draw a standard deviation of the noise from 1/2 to 4."""
    return st.integers(2, 16).map(lambda k: k / 4)


def test_worked_example():
    """One target 2 at x = 1, prior N(0, 1), noise 1/2: the weight has mean 8/5 and variance 1/5."""
    mean, cov = learned([[1.0]], [2.0], [0.0], [[1.0]], 0.5)
    assert_close(mean, [8 / 5])
    assert_close(cov, [[1 / 5]])


def test_worked_prediction():
    """The target at x = 2 has mean 16/5 and variance 21/20, for a weight of mean 8/5 and variance 1/5."""
    mean, variance = predicted([[2.0]], [8 / 5], [[1 / 5]], 0.5)
    assert_close(mean, [16 / 5])
    assert_close(variance, [21 / 20])


def test_two_weights():
    """The sample (1, 0) with target 3 changes both weights, if the prior couples them: mean (1, 3/2)."""
    mean, cov = learned(X, Y, MEAN, COV, 2.0)
    assert_close(mean, [1.0, 3 / 2])
    assert_close(cov, [[4 / 3, 2 / 3], [2 / 3, 11 / 6]])


def test_two_predictions():
    """Each new sample has its own variance: 17/2 at (1, 1), where both weights count, and 35/6 at (0, 1)."""
    mean, variance = predicted([[1.0, 1.0], [0.0, 1.0]], [1.0, 3 / 2], [[4 / 3, 2 / 3], [2 / 3, 11 / 6]], 2.0)
    assert_close(mean, [5 / 2, 3 / 2])
    assert_close(variance, [17 / 2, 35 / 6])


def test_no_data():
    """The posterior is the prior if there are no data."""
    mean, cov = learned(np.zeros((0, 2)), np.zeros(0), MEAN, COV, 0.3)
    assert_close(mean, MEAN)
    assert_close(cov, COV)


def test_more_features_than_samples():
    """One sample (2, 0, 1) with target 3, prior N(0, I) and noise 1: the mean is 3/6 of the sample."""
    x = np.array([2.0, 0.0, 1.0])
    mean, cov = learned([x], [3.0], np.zeros(3), np.eye(3), 1.0)
    assert_close(mean, x / 2)
    assert_close(cov, np.eye(3) - np.outer(x, x) / 6)


# The columns of 30 normal numbers are far from dependent: rounding errors stay near 1e-13.
def test_ridge():
    """The mean is that of ridge regression: strength 0.7^2 / 0.4^2 for noise 0.7 and prior N(0, 0.4^2 I)."""
    draw = rng(1)
    x, y = draw.normal(size=(30, 3)), draw.normal(size=30)
    mean, _ = learned(x, y, np.zeros(3), 0.4**2 * np.eye(3), 0.7)
    assert_close(x.T @ (y - x @ mean), 0.7**2 / 0.4**2 * mean, atol=1e-10)


def log_normal(w, mean, cov):
    """Return the logarithm of a normal density, up to a constant."""
    return -0.5 * (w - mean) @ np.linalg.solve(cov, w - mean)


def test_bayes_rule():
    """The posterior density is a constant times prior times likelihood, at every w."""
    draw = rng(2)
    x, y, m0 = draw.uniform(-1, 1, (5, 3)), draw.normal(size=5), draw.normal(size=3)
    s0 = np.array([[1.3, 0.4, 0.0], [0.4, 0.9, -0.2], [0.0, -0.2, 0.7]])
    mean, cov = learned(x, y, m0, s0, 0.6)
    points = draw.normal(size=(6, 3))
    differences = [
        log_normal(w, m0, s0) - np.sum((y - x @ w) ** 2) / (2 * 0.6**2) - log_normal(w, mean, cov)
        for w in points
    ]
    # The logarithms are below 1e3 in absolute value, and no matrix has a condition number above 1e3.
    assert_close(np.array(differences), np.full(6, differences[0]), atol=1e-8)


@given(samples(3), vectors(3), vectors(2), priors(), noises())
def test_one_after_the_other(x, y, mean, cov, noise_std):
    """Today's posterior is tomorrow's prior: one sample and then two more give the same as all three."""
    all_mean, all_cov = learned(x, y, mean, cov, noise_std)
    first = learned(x[:1], y[:1], mean, cov, noise_std)
    then_mean, then_cov = learned(x[1:], y[1:], *first, noise_std)
    assert_close(then_mean, all_mean, atol=ROUNDING)
    assert_close(then_cov, all_cov, atol=ROUNDING)


@given(samples(2), vectors(2), samples(3), priors(), noises())
def test_data_make_certain(x, y, x_new, cov, noise_std):
    """The variance of a prediction is at least that of the noise, and never rises with data."""
    _, before = predicted(x_new, np.zeros(2), cov, noise_std)
    mean, known = learned(x, y, np.zeros(2), cov, noise_std)
    _, after = predicted(x_new, mean, known, noise_std)
    assert_at_least(float(np.min(before - after)), 0.0, slack=ROUNDING, what="fall of the variance")
    assert_at_least(float(after.min()), noise_std**2, slack=ROUNDING, what="variance")


def test_units():
    """Measuring y in another unit multiplies means by 1e6 or 1e-6, and covariances by the square."""
    for unit in (1e6, 1e-6):
        prior = unit * np.array(MEAN), unit**2 * np.array(COV)
        mean, cov = learned(X, [unit * 3.0], *prior, unit * 2.0)
        assert_close(mean / unit, [1.0, 3 / 2])
        assert_close(cov / unit**2, [[4 / 3, 2 / 3], [2 / 3, 11 / 6]])


def test_leaves_its_inputs_alone():
    """The functions leave their arguments unchanged."""
    x, mean, cov = np.array([[1.0, 0.1], [0.3, -2.0]]), np.array(MEAN), np.array(COV)
    assert_leaves_alone(posterior, x, np.array([3.0, 0.1]), mean, cov, 2.0)
    assert_leaves_alone(predictive, x, mean, cov, 2.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    mean, cov = assert_unpacks(posterior([[1, 0]], [3], [0, 1], [[2, 1], [1, 2]], 2), "mean", "cov")
    assert_close(mean, [1.0, 3 / 2])
    assert_close(cov, [[4 / 3, 2 / 3], [2 / 3, 11 / 6]])
    mean, variance = assert_unpacks(predictive([[1, 1]], [1, 2], [[2, 1], [1, 2]], 1), "mean", "variance")
    assert_close(mean, [3.0])
    assert_close(variance, [7.0])


@pytest.mark.edge
def test_refuses_wrong_input():
    """Each row has a target, the prior is a normal distribution of the weights, and the noise is above 0."""
    for x, y, mean, cov, noise_std, why in (
        (X, [3.0, 4.0], MEAN, COV, 2.0, "x has 1 row and y has 2 entries"),
        (X, Y, MEAN, [[2.0]], 2.0, "prior_cov has shape (1, 1)"),
        (X, Y, MEAN, [[1.0, 1.5], [1.5, 1.0]], 2.0, "an eigenvalue of prior_cov is -1/2"),
        (X, [[3.0]], MEAN, COV, 2.0, "y is a matrix"),
        (X, [math.nan], MEAN, COV, 2.0, "y holds a NaN"),
        (X, Y, MEAN, COV, 0.0, "noise_std is 0"),
    ):
        assert_refuses(posterior, x, y, mean, cov, noise_std, because=why)
