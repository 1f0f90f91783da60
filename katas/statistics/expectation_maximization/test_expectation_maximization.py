"""What responsibilities, em_step and log_likelihood must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from expectation_maximization import em_step, log_likelihood, responsibilities
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    distributions,
    matrices,
    positive_definite_matrices,
    rng,
    vectors,
)

X = [[-1.0], [1.0]]
M = math.log(3) / 2
UNIT = [[[1.0]], [[1.0]]]

# Entries are at most 16 in absolute value and eigenvalues at least 1/4, so a square in the exponent is at
# most 2 * 32^2 / (1/4) = 8192.  Its relative error is a few 1e-16 times the condition
# number, which is at most 2100: together 1e-8.
ROUNDING = 1e-7

# With 40 samples of size 10 a log-likelihood is at most 1e4, and adds 40 rounding errors of 1e-12.
LIKELIHOOD = 1e-9


def array(values):
    """Return an array of floats."""
    return np.array(values, dtype=float)


def stepped(x, model):
    """Return the model after a step, checked for kinds and shapes."""
    weights, means, covs = assert_unpacks(em_step(x, *model), "weights", "means", "covs")
    shapes = [part.shape for part in model]
    return assert_array(weights, shapes[0]), assert_array(means, shapes[1]), assert_array(covs, shapes[2])


def density(x, mean, cov):
    """Return the density of a normal distribution at a point, from the adjugate matrix in two dimensions."""
    (a, b), (_, c) = cov
    u, v = x - mean
    determinant = a * c - b * b
    square = (c * u * u - 2 * b * u * v + a * v * v) / determinant
    return math.exp(-square / 2) / (2 * math.pi * math.sqrt(determinant))


def clouds(number):
    """Return 40 samples around three points, and a model with three components that differ."""
    draw = rng(number)
    x = draw.normal(size=(40, 2)) + array([[-2.0, 0.0], [2.0, 0.0], [0.0, 3.0]])[np.arange(40) % 3]
    means = array([[-1.0, 0.1], [1.5, 0.0], [0.0, 1.0]])
    covs = array([[[4.0, 1.0], [1.0, 3.0]], [[3.0, 0.0], [0.0, 5.0]], [[4.0, -0.5], [-0.5, 4.0]]])
    return x, (array([0.3, 0.5, 0.2]), means, covs)


@pytest.mark.parametrize(
    ("weights", "expected"),
    [([0.5, 0.5], [[3 / 4, 1 / 4], [1 / 4, 3 / 4]]), ([0.25, 0.75], [[1 / 2, 1 / 2], [1 / 10, 9 / 10]])],
)
def test_worked_example(weights, expected):
    """The responsibilities for -1 and 1 of components at -m and m, with m = (log 3) / 2."""
    result = responsibilities(array(X), array(weights), array([[-M], [M]]), array(UNIT))
    assert_close(result, expected)


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ([0.5, 0.5], ([1 / 2, 1 / 2], [[-1 / 2], [1 / 2]], [[[3 / 4]], [[3 / 4]]])),
        ([0.25, 0.75], ([3 / 10, 7 / 10], [[-2 / 3], [2 / 7]], [[[5 / 9]], [[45 / 49]]])),
    ],
)
def test_step_worked_example(weights, expected):
    """The two steps in the README: for equal weights, and for the weights 1/4 and 3/4."""
    result = em_step(array(X), array(weights), array([[-M], [M]]), array(UNIT))
    for part, right in zip(assert_unpacks(result, "weights", "means", "covs"), expected, strict=True):
        assert_close(part, right)


def test_likelihood_worked_example():
    """At 0 the standard normal density is 1 / sqrt(2 pi); for those at -m and m, cosh m is 2 / sqrt 3."""
    result = log_likelihood(array([[0.0]]), array([1.0]), array([[0.0]]), array([[[1.0]]]))
    assert_close(result, -math.log(2 * math.pi) / 2)
    result = log_likelihood(array(X), array([0.5, 0.5]), array([[-M], [M]]), array(UNIT))
    each = -math.log(2 * math.pi) / 2 - 1 / 2 - M * M / 2 + math.log(2 / math.sqrt(3))
    assert_close(result, 2 * each)


def test_correlated_features():
    """At (1, 1), variances 2 with covariances 1 and -1 have odds e^(2/3), or e^(2/3) / sqrt(3) against I."""
    means = np.zeros((2, 2))
    for other, odds in (
        ([[2, -1], [-1, 2]], math.exp(2 / 3)),
        ([[1, 0], [0, 1]], math.exp(2 / 3) / math.sqrt(3)),
    ):
        covs = array([[[2, 1], [1, 2]], other])
        result = responsibilities(array([[1.0, 1.0], [-1.0, -1.0]]), array([0.5, 0.5]), means, covs)
        expected = [odds / (1 + odds), 1 / (1 + odds)]
        assert_close(result, [expected, expected])


def test_agrees_with_the_definition():
    """Densities, Bayes' rule, weighted means and covariance matrices, each sample and component alone."""
    x, (weights, means, covs) = clouds(1)
    joint = array(
        [[w * density(row, m, c) for w, m, c in zip(weights, means, covs, strict=True)] for row in x]
    )
    r = joint / joint.sum(axis=1)[:, None]
    model = weights, means, covs
    assert_close(responsibilities(x.copy(), *(part.copy() for part in model)), r)
    assert_close(
        log_likelihood(x.copy(), *(part.copy() for part in model)), float(np.log(joint.sum(axis=1)).sum())
    )
    found = stepped(x.copy(), model)
    for c in range(3):
        total = math.fsum(r[:, c])
        mean = sum(r[i, c] * x[i] for i in range(40)) / total
        cov = sum(r[i, c] * np.outer(x[i] - mean, x[i] - mean) for i in range(40)) / total
        assert_close(float(found[0][c]), total / 40)
        assert_close(found[1][c].copy(), mean)
        assert_close(found[2][c].copy(), cov)


@given(matrices(None, 2), distributions(2), matrices(2, 2), positive_definite_matrices(2), vectors(2))
def test_rows_sum_to_1(x, weights, means, cov, scale):
    """The responsibilities of each sample sum to 1, and none is negative."""
    second = np.diag(1 + np.abs(scale))
    r = assert_array(responsibilities(x, weights, means, array([cov, second])), (len(x), 2))
    assert_close(r.sum(axis=1), np.ones(len(x)))
    assert_at_least(float(r.min()), 0.0)


@given(matrices(None, 2), distributions(3), vectors(2), positive_definite_matrices(2))
def test_equal_components(x, weights, mean, cov):
    """Components with the same mean and covariance matrix share each sample by their weights."""
    r = responsibilities(x, weights, array([mean, mean, mean]), array([cov, cov, cov]))
    assert_close(r, np.tile(weights, (len(x), 1)), atol=ROUNDING)


def test_far_away():
    """At 1001, components at 0 and 2 with variance 1 have densities that round to 0, but odds e^2000."""
    model = array([0.5, 0.5]), array([[0.0], [2.0]]), array(UNIT)
    x = array([[1001.0], [-999.0], [1.0]])
    assert_close(responsibilities(x, *model), [[0.0, 1.0], [1.0, 0.0], [0.5, 0.5]])
    result = log_likelihood(x[:1], *model)
    assert_close(result, -math.log(2) - math.log(2 * math.pi) / 2 - 999**2 / 2)


@given(matrices(4, 2), vectors(2), positive_definite_matrices(2))
def test_one_component(x, mean, cov):
    """A single component gets weight 1, and mean and covariance matrix of all samples, in one step."""
    found = stepped(x.copy(), (np.ones(1), mean[None], cov[None]))
    centred = x - x.mean(axis=0)
    assert_close(found[0], [1.0])
    assert_close(found[1], [x.mean(axis=0)], atol=ROUNDING)
    assert_close(found[2], [centred.T @ centred / 4], atol=ROUNDING)


@pytest.mark.parametrize("number", [2, 3])
def test_moments(number):
    """Weighted by pi, the new means add up to the mean of all samples, and the second moments as well."""
    x, model = clouds(number)
    weights, means, covs = stepped(x, model)
    assert_close(weights @ means, x.mean(axis=0), atol=ROUNDING)
    second = covs + means[:, :, None] * means[:, None, :]
    assert_close(np.tensordot(weights, second, axes=1), x.T @ x / len(x), atol=ROUNDING)


def test_likelihood_never_falls():
    """The log-likelihood of 40 samples rises, or stays, in each of six steps."""
    x, model = clouds(4)
    values = [assert_number(log_likelihood(x, *model))]
    for _ in range(6):
        model = stepped(x, model)
        values.append(assert_number(log_likelihood(x, *model)))
    for before, after in itertools.pairwise(values):
        assert_at_least(after, before, slack=LIKELIHOOD, what="log-likelihood")


@given(st.permutations(range(3)))
def test_relabelling(order):
    """Components in another order give the same responsibilities and new components, in this order."""
    x, model = clouds(5)
    order = list(order)
    other = tuple(part[order] for part in model)
    r = assert_array(responsibilities(x, *model), (40, 3))
    assert_close(responsibilities(x, *other), r[:, order], atol=ROUNDING)
    for new, old in zip(stepped(x, other), stepped(x, model), strict=True):
        assert_close(new, old[order], atol=ROUNDING)
    assert_close(log_likelihood(x, *other), assert_number(log_likelihood(x, *model)))


def test_leaves_its_inputs_alone():
    """The functions leave the samples and the model unchanged."""
    for function in (responsibilities, em_step, log_likelihood):
        x, model = clouds(6)
        assert_leaves_alone(function, x, *model)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(responsibilities([[1]], [0.5, 0.5], [[0], [2]], [[[1]], [[1]]]), [[0.5, 0.5]])
    weights, means, covs = assert_unpacks(
        em_step([[-1], [1]], [1], [[5]], [[[4]]]), "weights", "means", "covs"
    )
    assert_close(weights, [1.0])
    assert_close(means, [[0.0]])
    assert_close(covs, [[[1.0]]])
    assert_close(log_likelihood([[0]], [1], [[0]], [[[1]]]), -math.log(2 * math.pi) / 2)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Samples are the rows of a matrix, each component has a weight, and the weights sum to 1."""
    half, means = [0.5, 0.5], [[-1.0], [1.0]]
    for x, weights, centres, covs, why in (
        ([-1.0, 1.0], half, means, UNIT, "x is not a matrix"),
        ([[math.nan], [1.0]], half, means, UNIT, "x holds a NaN"),
        (X, [0.5, 0.6], means, UNIT, "the weights sum to 1.1"),
        (X, [1.0], means, UNIT, "there are 2 means and 1 weight"),
        (X, half, [[-1.0, 0.0], [1.0, 0.0]], UNIT, "x has 1 column and the means have 2"),
        (X, half, means, [[1.0], [1.0]], "covs has shape (2, 1)"),
    ):
        assert_refuses(responsibilities, array(x), array(weights), array(centres), array(covs), because=why)
