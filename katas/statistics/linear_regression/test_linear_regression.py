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
    """Draw a data set, a target for each sample, and a number for each feature."""
    x = draw(data_sets())
    return x, draw(vectors(len(x))), draw(vectors(x.shape[1]))


def fitted(x, y):
    """Return weights and intercept, checked for their kind and shape."""
    weights, intercept = assert_unpacks(fit(x, y), "weights", "intercept")
    return assert_array(weights, (np.shape(x)[1],)), assert_number(intercept)


def test_worked_example():
    """The line in the README: weight 5/2 and intercept -1."""
    weights, intercept = fitted(np.array(X, dtype=float), np.array(Y, dtype=float))
    assert_close(weights, [5 / 2])
    assert_close(intercept, -1.0)


# The deviations here have condition numbers below 100, whose square times a weight of at most 5 times 1e-16
# is below 1e-11.  Single precision is off by 1e-7 and more.
def test_planes():
    """Where the best weights are known, they are found, and the intercept with them."""
    corners = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    rising_together = np.array([[1.0, 1.0], [2.0, 3.0], [3.0, 4.0], [4.0, 6.0]])
    fractions = np.array([[0.1, 0.7, 0.4], [0.3, 0.2, 0.9], [0.9, 0.4, 0.6], [0.6, 0.8, 0.2]])
    for x, y, w, b in (
        # The residuals are 1, -1, -1, 1: their sum is 0, and so is their sum where a feature is 1.
        (corners, np.array([1.0, 2.0, 4.0, 9.0]), [3.0, 5.0], 0.0),
        (rising_together, np.array([0.0, -1.0, -1.0, -2.0]), [1.0, -1.0], 0.0),
        (fractions, fractions @ np.array([2.0, -3.0, 0.5]) + 0.4, [2.0, -3.0, 0.5], 0.4),
        (fractions, np.full(4, 0.7), [0.0, 0.0, 0.0], 0.7),
        (np.array([[1.0], [3.0]]), np.array([5.0, 4.0]), [-1 / 2], 11 / 2),
    ):
        weights, intercept = fitted(x.copy(), y)
        assert_close(weights, w, atol=1e-10)
        assert_close(intercept, b, atol=1e-10)


# The deviations here have a condition number below 10.  Rounding 1e6 costs about 1e-10, relative to
# deviations of size 1; a stable method gives weights within 1e-9 and, since errors in the intercept
# and in w . x cancel, predictions within 1e-8.  Where squares of 1e6 are formed without centring, the
# relative error is 1e12 * 1e-16 = 1e-4.
def test_far_from_zero():
    """The weights depend on deviations only: features near 1e6 and -1e6 lose no digits that matter."""
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
    """A feature in another unit is c times as large, and its weight 1/c times; the intercept stays."""
    x = np.array([[0.25, 3.0], [1.75, -2.5], [-3.25, 1.0], [2.5, 4.75]])
    y = np.array([1.5, 0.25, -2.0, 4.0])
    weights, intercept = fitted(x.copy(), y.copy())
    for units in ([1e-6, 1e-6], [1e6, 1e6], [1e7, 1e-7], [1e-7, 1e7]):
        scaled, same = fitted(x * units, y.copy())
        assert_close(scaled, weights / units, atol=0.0)
        assert_close(same, intercept)


@given(problems())
def test_residuals(problem):
    """The residuals sum to 0, and are orthogonal to every feature."""
    x, y, _ = problem
    weights, intercept = fitted(x.copy(), y.copy())
    residuals = y - x @ weights - intercept
    assert_close(float(residuals.sum()), 0.0, atol=ROUNDING_OF_SUMS)
    assert_close(x.T @ residuals, np.zeros(x.shape[1]), atol=ROUNDING_OF_SUMS)


@given(problems(), numbers(), numbers())
def test_changes(problem, c, b):
    """The targets c y + v . x + b have the weights c w + v; adding v to all samples leaves w alone."""
    x, y, v = problem
    weights, intercept = fitted(x.copy(), y.copy())
    changed_weights, changed_intercept = fitted(x.copy(), c * y + x @ v + b)
    assert_close(changed_weights, c * weights + v, atol=20 * ROUNDING)
    assert_close(changed_intercept, c * intercept + b, atol=20 * ROUNDING)
    shifted_weights, shifted_intercept = fitted(x + v, y)
    assert_close(shifted_weights, weights, atol=ROUNDING)
    assert_close(shifted_intercept, intercept - float(weights @ v), atol=50 * ROUNDING)


def test_refuses_dependent_features():
    """Weights can be moved between a feature and others that equal it together, up to a constant."""
    y = np.array([1.0, 0.0, 2.0, 5.0, 3.0])
    first, second = np.array([[1.0, 7.0], [2.0, -3.0], [7.0, 4.0], [-13.0, 9.0], [6.0, 11.0]]).T
    for value in (0.0, 1.0, 0.1, 1e6):
        x = np.column_stack([first, np.full(5, value)])
        assert_refuses(fit, x, y, because=f"the second feature is always {value}")
    for unit, shift in ((1.0, 0.0), (1.0, 5.0), (1e6, 5.0)):
        # Exactly dependent; elimination still meets a pivot of about 1e-14 instead of 0.
        x = unit * np.column_stack([first, second, first + 3 * second + shift])
        because = f"the third feature is the first plus three times the second plus {shift * unit}"
        assert_refuses(fit, x, y, because=because)
    for n in (1, 2):
        x = np.column_stack([first, second])[:n]
        assert_refuses(fit, x, y[:n], because=f"two weights and an intercept need more samples than {n}")


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(fit, np.array(X, dtype=float), np.array(Y, dtype=float))


@pytest.mark.edge
def test_accepts_other_types_and_huge_or_tiny_units():
    """Lists, integers and single precision cost no digits, and units of 2^700 or 2^-700 work too."""
    for x, y in ((X, Y), (np.array(X), np.array(Y))):
        weights, intercept = fitted(x, y)
        assert_close(weights, [5 / 2])
        assert_close(intercept, -1.0)
    for unit in (2.0**-700, 2.0**700):
        weights, intercept = fitted(unit * np.array(X, dtype=float), np.array(Y, dtype=float))
        assert_close(unit * weights, [5 / 2])
        assert_close(intercept, -1.0)
    x, y = np.array([[0.1], [0.4], [0.9]], dtype="float32"), np.array([0.3, 0.2, 0.6], dtype="float32")
    weights, intercept = fitted(x, y)
    slope, offset = _line(x[:, 0].tolist(), y.tolist())
    assert_close(weights, [slope])
    assert_close(intercept, offset)


def _line(x, y):
    """The formula of the README's example, for one feature."""
    mean_x, mean_y = math.fsum(x) / len(x), math.fsum(y) / len(y)
    products = math.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    slope = products / math.fsum((a - mean_x) ** 2 for a in x)
    return slope, mean_y - slope * mean_x


@pytest.mark.edge
def test_refuses_wrong_shapes_and_entries():
    """A data set has two axes, each sample has one target, and every number is finite."""
    for x in (1.0, [1.0, 2.0, 3.0], np.zeros((0, 1))):
        assert_refuses(fit, x, [1.0, 2.0, 3.0], because=f"x has shape {np.shape(x)}")
    for y in ([1.0, 2.0], [1.0, 2.0, 3.0, 4.0], [[1.0], [2.0], [3.0]]):
        assert_refuses(fit, X, y, because=f"x has three samples and y has shape {np.shape(y)}")
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(fit, [[1.0], [wrong], [3.0]], [2.0, 3.0, 7.0], because=f"x holds {wrong}")
        assert_refuses(fit, X, [2.0, wrong, 7.0], because=f"y holds {wrong}")
