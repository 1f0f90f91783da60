"""What linear_regression must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from linear_regression import fit

from dojo.testing import (
    assert_array,
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
    """y = 0.1 x_1 - 0.3 x_2 + 0.7 gives these numbers back, even when x_1 and x_2 rise together."""
    x = np.array([[1.0, 1.0], [2.0, 3.0], [3.0, 4.0], [4.0, 6.0]])
    # Through three samples there is one plane: with n = d + 1 every residual is 0.
    for n in (3, 4):
        weights, intercept = fitted(x[:n].copy(), 0.1 * x[:n, 0] - 0.3 * x[:n, 1] + 0.7)
        assert_close(weights, [0.1, -0.3])
        assert_close(intercept, 0.7)


# The deviations here have a condition number below 10.  Rounding 1e6 costs about 1e-10, relative to
# deviations of size 1; a stable method gives weights within 1e-9 and, since errors in the intercept
# and in w . x cancel, predictions within 1e-8.  Where squares of 1e6 are formed without centring, the
# relative error is 1e12 * 1e-16 = 1e-4.
def test_far_from_zero():
    """The weights depend on deviations only: features near 1e6 lose no digits that matter."""
    near = np.array([[0.25, 3.0], [1.75, -2.5], [-3.25, 1.0], [2.5, 4.75], [-1.0, -4.25]])
    y = np.array([1.5, 0.25, -2.0, 4.0, -3.5])
    exact = _weights_by_minors(near, y)
    far = near + np.array([1e6, -1e6])
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


def test_units():
    """Changing the unit of a feature scales it by c, and its weight by 1/c."""
    x = np.array([[0.25, 3.0], [1.75, -2.5], [-3.25, 1.0], [2.5, 4.75]])
    y = np.array([1.5, 0.25, -2.0, 4.0])
    weights, intercept = fitted(x.copy(), y.copy())
    for units in ([1e-6, 1e-6], [1e6, 1e6], [1e-6, 1e6], [1e6, 1e-6]):
        scaled, same = fitted(x * units, y.copy())
        assert_close(scaled, weights / units)
        assert_close(same, intercept)


@given(problems())
def test_residuals(problem):
    """The residuals sum to 0, and are orthogonal to every feature."""
    x, y = problem
    weights, intercept = fitted(x.copy(), y.copy())
    residuals = y - x @ weights - intercept
    assert_close(float(residuals.sum()), 0.0, atol=ROUNDING_OF_SUMS)
    assert_close(x.T @ residuals, np.zeros(x.shape[1]), atol=ROUNDING_OF_SUMS)


@given(problems_and_vectors(), numbers(), numbers())
def test_changes(problem, c, b):
    """c y + v . x + b has the weights c w + v, and adding v to every sample changes the intercept alone."""
    x, y, v = problem
    weights, intercept = fitted(x.copy(), y.copy())
    changed_weights, changed_intercept = fitted(x, c * y + x @ v + b)
    assert_close(changed_weights, c * weights + v, atol=20 * ROUNDING)
    assert_close(changed_intercept, c * intercept + b, atol=20 * ROUNDING)
    shifted_weights, shifted_intercept = fitted(x + v, y)
    assert_close(shifted_weights, weights, atol=ROUNDING)
    assert_close(shifted_intercept, intercept - float(weights @ v), atol=50 * ROUNDING)


def test_refuses_dependent_features():
    """A feature that is constant, or a combination of others plus a constant, has no weight of its own."""
    y = np.array([1.0, 0.0, 2.0, 5.0, 3.0])
    a, b = np.array([1.0, 2.0, 7.0, -13.0, 6.0]), np.array([7.0, -3.0, 4.0, 9.0, 11.0])
    for value in (0.0, 1.0, 0.1, 1e6):
        x = np.column_stack([a, np.full(5, value)])
        assert_refuses(fit, x, y, because=f"the second feature is always {value}")
    # Exactly dependent; elimination still meets a pivot of about 1e-14 instead of 0.
    for unit in (1.0, 1e6):
        x = unit * np.column_stack([a, b, a + 3 * b + 5])
        assert_refuses(fit, x, y, because="the third feature is the first plus three times the second plus 5")
    for n in (1, 2):
        x = np.column_stack([a, b])[:n]
        assert_refuses(fit, x, y[:n], because=f"there are {n} samples of two features")


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(fit, np.array(X, dtype=float), np.array(Y, dtype=float))


@pytest.mark.edge
def test_refuses_other_data():
    """x is a matrix, y a vector with an entry for each row, and all entries are finite numbers."""
    for wrong in (1.0, [1.0, 2.0, 3.0], [[[1.0]], [[2.0]], [[4.0]]]):
        assert_refuses(fit, wrong, [1.0, 2.0, 3.0], because=f"x has shape {np.shape(wrong)}")
    for wrong in (1.0, [1.0, 2.0], [1.0, 2.0, 3.0, 4.0], [[1.0], [2.0], [3.0]]):
        assert_refuses(fit, X, wrong, because=f"x has three samples and y has shape {np.shape(wrong)}")
    assert_refuses(fit, np.zeros((0, 2)), np.zeros(0), because="there are no samples")
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(fit, [[1.0], [wrong], [3.0]], [2.0, 3.0, 7.0], because=f"x holds {wrong}")
        assert_refuses(fit, X, [2.0, wrong, 7.0], because=f"y holds {wrong}")
