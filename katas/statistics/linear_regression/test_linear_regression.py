"""What linear_regression must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear_regression import fit

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    numbers,
    vectors,
)

X = [[1], [2], [3]]
Y = [2, 3, 7]

# The data sets drawn here hold the corners v, v + 4 e_1, ..., v + 4 e_d of a simplex, whose
# deviations D alone make every eigenvalue of D^T D at least 4; further samples only add to it.  With
# at most seven samples whose deviations are at most 36 no eigenvalue is above 3e4.  So the condition
# number is below 1e4, even when it is squared, and w below 100.  Weights then carry errors of at most
# 1e4 * 100 * 1e-15 = 1e-9, and the intercept, with means of at most 20 in each of three features,
# 60 times as much.  Sums of up to seven residuals times entries of 20 stay below 1e-5.
ROUNDING = 1e-6
ROUNDING_OF_SUMS = 1e-4


@st.composite
def data_sets(draw):
    """Draw samples of one to three features, more samples than features, which are not dependent."""
    d = draw(st.integers(1, 3))
    samples = draw(matrices(st.integers(1, 4), d))
    return np.vstack([samples, samples[-1] + 4 * np.eye(d)])


@st.composite
def problems(draw):
    """Draw a data set and a target for each sample."""
    x = draw(data_sets())
    return x, draw(vectors(len(x)))


@st.composite
def problems_and_vectors(draw):
    """Draw a data set, a target for each sample, and a number for each feature."""
    x, y = draw(problems())
    return x, y, draw(vectors(x.shape[1]))


def fitted(x, y):
    """Return weights and intercept, checked for their kind and shape."""
    weights, intercept = assert_unpacks(fit(x, y), "weights", "intercept")
    return assert_array(weights, (np.shape(x)[1],)), assert_number(intercept)


def test_worked_example():
    """The line in the README: weight 5/2 and intercept -1."""
    weights, intercept = fitted(np.array(X, dtype=float), np.array(Y, dtype=float))
    assert_close(weights, [5 / 2])
    assert_close(intercept, -1.0)


def test_two_features():
    """The targets 1, 2, 4, 9 at the corners of the unit square give weights 3, 5 and intercept 0."""
    # The residuals are 1, -1, -1, 1: their sum is 0, and so is their sum where a feature is 1.
    x = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    weights, intercept = fitted(x, np.array([1.0, 2.0, 4.0, 9.0]))
    assert_close(weights, [3.0, 5.0])
    assert_close(intercept, 0.0)


def test_features_that_vary_together():
    """y = x_1 - x_2 gives weights 1 and -1, even when x_1 and x_2 rise together."""
    x = np.array([[1.0, 1.0], [2.0, 3.0], [3.0, 4.0], [4.0, 6.0]])
    weights, intercept = fitted(x, np.array([0.0, -1.0, -1.0, -2.0]))
    assert_close(weights, [1.0, -1.0])
    assert_close(intercept, 0.0)


def test_as_many_parameters_as_samples():
    """Through two points there is one line: with n = d + 1 every residual is 0."""
    weights, intercept = fitted(np.array([[1.0], [3.0]]), np.array([5.0, 4.0]))
    assert_close(weights, [-1 / 2])
    assert_close(intercept, 11 / 2)


def test_constant_targets():
    """If all targets are equal, no feature explains anything: weights 0, intercept their value."""
    weights, intercept = fitted(np.array([[1.0, 0.0], [2.0, 5.0], [4.0, 3.0]]), np.full(3, 7.0))
    assert_close(weights, [0.0, 0.0])
    assert_close(intercept, 7.0)


def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    for x, y in ((X, Y), (np.array(X), np.array(Y))):
        weights, intercept = fitted(x, y)
        assert_close(weights, [5 / 2])
        assert_close(intercept, -1.0)


# The deviations here have a condition number below 10.  Rounding 1e6 costs about 1e-10, relative to
# deviations of size 1; a stable method gives weights within 1e-9 and, since errors in the intercept
# and in w . x cancel, predictions within 1e-8.  Where squares of 1e6 are formed without centring, the
# relative error is 1e12 * 1e-16 = 1e-4.
@pytest.mark.parametrize("offset", [1e6, -1e6])
def test_far_from_zero(offset):
    """The weights depend on deviations only: features near 1e6 lose no digits that matter."""
    near = np.array([[0.25, 3.0], [1.75, -2.5], [-3.25, 1.0], [2.5, 4.75], [-1.0, -4.25]])
    y = np.array([1.5, 0.25, -2.0, 4.0, -3.5])
    exact = _weights_by_minors(near, y)
    far = near + np.array([offset, -offset])
    weights, intercept = fitted(far.copy(), y.copy())
    assert_close(weights, exact, atol=1e-6)
    predictions = y.mean() + (near - near.mean(axis=0)) @ exact
    assert_close(far @ weights + intercept, predictions, atol=1e-6)


def _weights_by_minors(x, y):
    """Cramer's rule for the two equations of two centred features."""
    a, b = (x - x.mean(axis=0)).T
    t = y - y.mean()
    determinant = (a @ a) * (b @ b) - (a @ b) ** 2
    return (
        np.array([(a @ t) * (b @ b) - (b @ t) * (a @ b), (b @ t) * (a @ a) - (a @ t) * (a @ b)]) / determinant
    )


@pytest.mark.parametrize("unit", [1e-6, 1e6])
def test_units(unit):
    """Changing the unit of a feature scales it by c, and its weight by 1/c."""
    x = np.array([[0.25, 3.0], [1.75, -2.5], [-3.25, 1.0], [2.5, 4.75]])
    y = np.array([1.5, 0.25, -2.0, 4.0])
    weights, intercept = fitted(x.copy(), y.copy())
    weights_of_all, same = fitted(x * unit, y.copy())
    assert_close(weights_of_all, weights / unit)
    assert_close(same, intercept)
    weights_of_one, same = fitted(x * [1.0, unit], y)
    assert_close(weights_of_one, weights / [1.0, unit])
    assert_close(same, intercept)


@pytest.mark.parametrize(("w", "b"), [([2.0, -3.0, 0.5], 4.0), ([0.0, 1.0, 0.0], 0.0)])
def test_recovers_a_plane(w, b):
    """If y = w . x + b without noise, then w and b are recovered."""
    x = np.array([[0.0, 1.0, 2.0], [3.0, -1.0, 1.0], [2.0, 2.0, 5.0], [-4.0, 0.0, 1.0], [1.0, 7.0, 3.0]])
    weights, intercept = fitted(x, x @ np.array(w) + b)
    assert_close(weights, w, atol=ROUNDING)
    assert_close(intercept, b, atol=ROUNDING)


@given(problems())
def test_residuals(problem):
    """The residuals sum to 0, and are orthogonal to every feature."""
    x, y = problem
    weights, intercept = fitted(x.copy(), y.copy())
    residuals = y - x @ weights - intercept
    assert_close(float(residuals.sum()), 0.0, atol=ROUNDING_OF_SUMS)
    assert_close(x.T @ residuals, np.zeros(x.shape[1]), atol=ROUNDING_OF_SUMS)


def test_nothing_is_better():
    """No other weights and no other intercept have a smaller sum of squared residuals."""
    x = np.array([[0.0, 1.0], [3.0, -1.0], [2.0, 2.0], [-4.0, 0.0], [1.0, 7.0]])
    y = np.array([1.0, 5.0, -2.0, 0.0, 3.0])
    weights, intercept = fitted(x.copy(), y.copy())
    best = float(np.sum((y - x @ weights - intercept) ** 2))
    for step in itertools.product([-0.25, 0.0, 0.25], repeat=3):
        other = y - x @ (weights + np.array(step[:2])) - (intercept + step[2])
        # Sums of squares below 100 carry errors below 1e-12.
        assert_at_least(float(np.sum(other**2)), best, slack=1e-9)


@given(problems_and_vectors(), numbers(), numbers())
def test_change_of_target(problem, c, b):
    """The targets c y + v . x + b have weights c w + v, and c times the intercept plus b."""
    x, y, v = problem
    weights, intercept = fitted(x.copy(), y.copy())
    changed_weights, changed_intercept = fitted(x, c * y + x @ v + b)
    assert_close(changed_weights, c * weights + v, atol=20 * ROUNDING)
    assert_close(changed_intercept, c * intercept + b, atol=20 * ROUNDING)


@given(problems_and_vectors())
def test_change_of_origin(problem):
    """Adding the same vector v to every sample leaves w alone and subtracts w . v from the intercept."""
    x, y, v = problem
    weights, intercept = fitted(x.copy(), y.copy())
    shifted_weights, shifted_intercept = fitted(x + v, y)
    assert_close(shifted_weights, weights, atol=ROUNDING)
    assert_close(shifted_intercept, intercept - float(weights @ v), atol=50 * ROUNDING)


@given(vectors(5), vectors(5))
def test_one_feature(x, y):
    """For one feature, w is the sum of products of deviations over the sum of squared deviations."""
    x = x + 100.0 * np.arange(5)
    mean_x, mean_y = math.fsum(x) / 5, math.fsum(y) / 5
    products = math.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    slope = products / math.fsum((a - mean_x) ** 2 for a in x)
    weights, intercept = fitted(x[:, None].copy(), y)
    assert_close(weights, [slope], atol=ROUNDING)
    assert_close(intercept, mean_y - slope * mean_x, atol=ROUNDING)


@pytest.mark.parametrize("wrong", [1.0, [1.0, 2.0, 3.0], [[[1.0]], [[2.0]], [[4.0]]]])
def test_refuses_what_is_not_a_matrix(wrong):
    """A data set has two axes, samples and features."""
    assert_refuses(fit, wrong, [1.0, 2.0, 3.0], because="x is not a matrix")


@pytest.mark.parametrize("wrong", [1.0, [1.0, 2.0], [1.0, 2.0, 3.0, 4.0], [[1.0], [2.0], [3.0]]])
def test_refuses_targets_of_another_shape(wrong):
    """Each sample has one target, and the targets form a vector."""
    assert_refuses(fit, X, wrong, because=f"x has three samples and y has shape {np.shape(wrong)}")


@pytest.mark.parametrize("wrong", [math.nan, math.inf, -math.inf])
def test_refuses_nan_and_infinity(wrong):
    """No line comes near NaN or infinity."""
    assert_refuses(fit, [[1.0], [wrong], [3.0]], [2.0, 3.0, 7.0], because=f"x holds {wrong}")
    assert_refuses(fit, X, [2.0, wrong, 7.0], because=f"y holds {wrong}")


@pytest.mark.parametrize("n", [0, 1, 2])
def test_refuses_too_few_samples(n):
    """Two weights and an intercept need three samples; fewer can be fitted in many ways."""
    x = [[1.0, 2.0], [3.0, 5.0]]
    assert_refuses(fit, np.array(x)[:n], np.ones(n), because=f"there are {n} samples of two features")


@pytest.mark.parametrize("value", [0.0, 1.0, 0.1, 1e6])
def test_refuses_a_constant_feature(value):
    """The intercept already explains everything that a constant feature can explain."""
    x = [[1.0, value], [2.0, value], [4.0, value], [3.0, value], [7.0, value], [6.0, value]]
    y = [1.0, 0.0, 2.0, 5.0, 3.0, 4.0]
    assert_refuses(fit, x, y, because=f"the second feature is always {value}")


@pytest.mark.parametrize("unit", [1.0, 1e6])
@pytest.mark.parametrize("shift", [0.0, 5.0])
def test_refuses_a_dependent_feature(shift, unit):
    """Weights can be moved between a feature and a combination of others that equals it, up to a constant."""
    pairs = [(1, 7), (2, -3), (7, 4), (-13, 9), (6, 11)]
    # Exactly dependent; elimination still meets a pivot of about 1e-14 instead of 0.
    x = [[a * unit, b * unit, (a + 3 * b + shift) * unit] for a, b in pairs]
    because = f"the third feature is the first plus three times the second plus {shift * unit}"
    assert_refuses(fit, x, [1.0, 0.0, 2.0, 5.0, 3.0], because=because)


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(fit, np.array(X, dtype=float), np.array(Y, dtype=float))
    assert_leaves_alone(fit, [[1.0], [2.0], [3.0]], [2.0, 3.0, 7.0])
