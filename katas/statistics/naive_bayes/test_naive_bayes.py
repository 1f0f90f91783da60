"""What fit and predict_log_proba must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from naive_bayes import fit, predict_log_proba

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    distributions,
    matrices,
    rng,
)

X = [[-1.0], [1.0], [0.0], [4.0]]
LABELS = [0, 0, 1, 1]

# Entries are at most 16 in absolute value and variances at least 1/4, so the sums of a class are at most
# 3 * 32^2 / (1/4) / 2 = 6144: a dozen roundings of 1e-16 each make 1e-11.
ROUNDING = 1e-10


def model(priors, means, variances):
    """Return a model as `fit` does."""
    return np.log(priors), np.array(means, dtype=float), np.array(variances, dtype=float)


def fitted(x, labels):
    """Return what `fit` returns, checked for kinds and shapes."""
    log_priors, means, variances = assert_unpacks(fit(x, labels), "log_priors", "means", "variances")
    k = labels.max() + 1
    return (
        assert_array(log_priors, (k,)),
        assert_array(means, (k, x.shape[1])),
        assert_array(variances, means.shape),
    )


def variances_of(k, d):
    """Draw variances from 1/4 to 4."""
    return matrices(k, d).map(lambda a: 0.25 + np.abs(a) * 3.75 / 16)


@pytest.mark.parametrize(
    ("x", "labels", "priors", "means", "variances"),
    [
        (X, LABELS, [1 / 2, 1 / 2], [[0.0], [2.0]], [[1.0], [4.0]]),
        (
            [[1.0], [-1.0], [3.0], [1.0], [1.0], [3.0]],
            [1, 0, 1, 0, 1, 1],
            [1 / 3, 2 / 3],
            [[0.0], [2.0]],
            [[1.0], [1.0]],
        ),
    ],
)
def test_fit_worked_example(x, labels, priors, means, variances):
    """The two examples of the README: shares of the classes, their means and their variances."""
    result = assert_unpacks(fit(np.array(x), np.array(labels)), "log_priors", "means", "variances")
    assert_close(result[0], np.log(priors))
    assert_close(result[1], means)
    assert_close(result[2], variances)


def test_fit_agrees_with_the_definition():
    """Each class has its share of the samples, and each of its features a mean and a variance over them."""
    draw = rng(1)
    x = draw.normal(size=(30, 2)) * [1.0, 3.0] + 0.1
    labels = np.repeat([2, 0, 1], [5, 10, 15])
    log_priors, means, variances = fitted(x.copy(), labels.copy())
    assert_close(log_priors, [math.log(10 / 30), math.log(15 / 30), math.log(5 / 30)])
    for c, first, last in ((2, 0, 5), (0, 5, 15), (1, 15, 30)):
        for j in range(2):
            column = [float(row[j]) for row in x[first:last]]
            mean = math.fsum(column) / len(column)
            assert_close(means[c, j], mean)
            assert_close(variances[c, j], math.fsum((value - mean) ** 2 for value in column) / len(column))


def test_refuses_a_constant_feature():
    """A feature that is 2 in every sample of class 1 has no density there."""
    x = np.array([[0.0, 1.0], [1.0, 3.0], [0.0, 2.0], [1.0, 2.0]])
    assert_refuses(fit, x, np.array(LABELS), because="the second feature has variance 0 in class 1")


@pytest.mark.parametrize(
    ("trained", "x", "odds"),
    [
        (model([1 / 2, 1 / 2], [[0], [2]], [[1], [4]]), 0.0, 2 * math.sqrt(math.e)),
        (model([1 / 3, 2 / 3], [[0], [2]], [[1], [1]]), 1.0, 1 / 2),
        (model([0.1, 0.9], [[0], [2]], [[1], [1]]), -0.1, math.exp(2.2) / 9),
    ],
)
def test_worked_example(trained, x, odds):
    """The odds of class 0 in the README: 2 sqrt(e) for variances 1 and 4, 1/2 for priors 1/3 and 2/3."""
    result = predict_log_proba(trained, np.array([[x]]))
    assert_close(result, [[-math.log1p(1 / odds), -math.log1p(odds)]])


def test_three_classes():
    """Three classes with the same means and variances keep their priors, for each of two samples."""
    priors = [0.2, 0.7, 0.1]
    trained = model(priors, np.full((3, 2), 0.3), np.full((3, 2), 2.0))
    result = predict_log_proba(trained, np.array([[0.1, -4.0], [2.0, 5.0]]))
    assert_close(result, np.log([priors, priors]))


@given(matrices(3, 2), variances_of(3, 2), distributions(3), matrices(None, 2))
def test_rows_are_distributions(means, variances, priors, x):
    """The probabilities of the classes sum to 1 for each sample."""
    result = assert_array(predict_log_proba((np.log(priors), means, variances), x), (len(x), 3))
    assert_close(np.exp(result).sum(axis=1), np.ones(len(x)), atol=ROUNDING)


def test_bayes_rule():
    """With one feature the posterior is the prior times the density, divided by the sum over the classes."""
    priors, means, variances = [0.5, 0.2, 0.3], [-1.0, 0.4, 2.0], [0.1, 1.0, 3.0]
    points = [-1.5, 0.1, 2.5, 4.0]
    expected = []
    for x in points:
        joint = [
            p * math.exp(-((x - m) ** 2) / (2 * v)) / math.sqrt(2 * math.pi * v)
            for p, m, v in zip(priors, means, variances, strict=True)
        ]
        expected.append([math.log(value / sum(joint)) for value in joint])
    trained = model(priors, np.array(means)[:, None], np.array(variances)[:, None])
    assert_close(predict_log_proba(trained, np.array(points)[:, None]), expected, atol=ROUNDING)


@given(matrices(2, 3), variances_of(1, 3), matrices(2, 3), st.integers(1, 7))
def test_linear_log_odds(means, variances, points, eighths):
    """With equal variances the log odds halfway between two samples are the mean of those at the samples."""
    trained = np.log([eighths / 8, 1 - eighths / 8]), means, np.vstack([variances, variances])
    x = np.vstack([points, points.mean(axis=0)])
    result = assert_array(predict_log_proba(trained, x), (3, 2))
    log_odds = result[:, 1] - result[:, 0]
    assert_close(log_odds[2], float(log_odds[:2].mean()), rtol=0.0, atol=10 * ROUNDING)


@given(matrices(2, 2), variances_of(2, 2), matrices(3, 2), matrices(3, 1))
def test_useless_feature(means, variances, x, extra):
    """A feature with mean 0.1 and variance 2 in both classes says nothing about them."""
    small = predict_log_proba((np.log([0.3, 0.7]), means, variances), x)
    wide = (
        np.log([0.3, 0.7]),
        np.hstack([means, np.full((2, 1), 0.1)]),
        np.hstack([variances, np.full((2, 1), 2.0)]),
    )
    result = predict_log_proba(wide, np.hstack([x, extra]))
    assert_close(result, assert_array(small, (3, 2)), atol=ROUNDING)


# Each sum is 500 * 50 = 25,000, and 500 roundings of 25,000 * 1e-16 each make at most 1.3e-9.
def test_many_features():
    """For 500 features near 10, halfway between the means 0 and 20, both densities round to 0."""
    trained = model([1 / 2, 1 / 2], np.repeat([[0.0], [20.0]], 500, axis=1), np.ones((2, 500)))
    result = predict_log_proba(trained, np.full((1, 500), 10 + 1 / 8192))
    log_odds = 500 * 20 / 8192
    assert_close(result, [[-math.log1p(math.exp(log_odds)), -math.log1p(math.exp(-log_odds))]], atol=1e-7)


def test_far_away():
    """At x = 1001 the log odds are log 2 + 2000: the probability rounds to 0, but its logarithm does not."""
    trained = model([1 / 3, 2 / 3], [[0], [2]], [[1], [1]])
    result = predict_log_proba(trained, np.array([[1001.0], [-999.0], [1.0]]))
    expected = [[-2000 - math.log(2), 0.0], [0.0, -2000 + math.log(2)], [-math.log(3), math.log(2 / 3)]]
    assert_close(result, expected, atol=1e-8)


def test_leaves_its_inputs_alone():
    """The functions leave their arrays unchanged."""
    assert_leaves_alone(fit, np.array(X), np.array(LABELS))
    log_priors, means, variances = model([0.5, 0.5], [[0], [2]], [[1], [4]])
    assert_leaves_alone(
        lambda a, b, c, x: predict_log_proba((a, b, c), x), log_priors, means, variances, np.array(X)
    )


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    _, means, variances = assert_unpacks(
        fit([[-1], [1], [0], [4]], LABELS), "log_priors", "means", "variances"
    )
    assert_close(means, [[0.0], [2.0]])
    assert_close(variances, [[1.0], [4.0]])
    odds = 2 * math.sqrt(math.e)
    result = predict_log_proba(([-math.log(2), -math.log(2)], [[0], [2]], [[1], [4]]), [[0]])
    assert_close(result, [[-math.log1p(1 / odds), -math.log1p(odds)]])


@pytest.mark.edge
def test_refuses_wrong_input():
    """Samples are the rows of a matrix, each has a label, and every class up to the largest label occurs."""
    for x, labels, why in (
        ([-1.0, 1.0, 0.0, 4.0], LABELS, "x is not a matrix"),
        (X, [0, 0, 1], "x has 4 rows and labels has 3 entries"),
        ([[math.nan], [1.0], [0.0], [4.0]], LABELS, "x holds a NaN"),
        (X, [-1, -1, 0, 0], "a label is negative"),
        (X, [0, 0, 2, 2], "no sample has label 1"),
    ):
        assert_refuses(fit, np.array(x), np.array(labels), because=why)
    trained = model([0.5, 0.5], [[0, 0], [2, 2]], [[1, 1], [4, 4]])
    assert_refuses(
        predict_log_proba, trained, np.array(X), because="a row has 1 entry, and the model 2 features"
    )
