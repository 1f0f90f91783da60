"""What fit_logistic must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from logistic_regression import fit_logistic

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    rng,
)

X = [[-1.0], [1.0]]
Y = [0.0, 1.0]
STRENGTH = 1 / (4 * math.log(3))

# The README asks for partial derivatives of at most 1e-6.  Rounding adds 1e-13 where features are below 20.
GRADIENT = 1.001e-6

# A gradient of 1e-6 in each entry moves the parameters by at most 1e-6 sqrt(d + 1) over the smallest
# eigenvalue of the Hessian, which is at least 0.009 in the examples: 1e-6 * 2 / 0.009 = 2.3e-4.
PARAMETERS = 1e-3


def fitted(x, y, strength):
    """Return the weights and the intercept, checked for their kind and shape."""
    weights, intercept = assert_unpacks(fit_logistic(x, y, strength), "weights", "intercept")
    return assert_array(weights, (x.shape[1],)), assert_number(intercept)


def probabilities(x, weights, intercept):
    """Return the probability of class 1 for each row."""
    return (1 + np.tanh((x @ weights + intercept) / 2)) / 2


def assert_stationary(x, y, strength, weights, intercept):
    """Check that every partial derivative of F is 0."""
    errors = probabilities(x, weights, intercept) - y
    gradient = errors @ x / len(x) + strength * weights
    assert_close(np.append(gradient, errors.mean()), np.zeros(x.shape[1] + 1), atol=GRADIENT)


def clouds(number):
    """Return 40 samples with 3 features, and classes that depend on them and on chance."""
    draw = rng(number)
    x = draw.normal(size=(40, 3))
    y = (x @ np.array([1.0, -0.5, 0.1]) + draw.logistic(size=40) > 0).astype(float)
    y[:2] = 0.0, 1.0
    return x, y


def two_classes():
    """Draw the classes of six samples, of which at least one is in each class."""
    return st.integers(1, 62).map(lambda k: np.array([float(k >> i & 1) for i in range(6)]))


@pytest.mark.parametrize("odds", [3.0, 9.0, 99.0])
def test_worked_example(odds):
    """For x = -1, 1 and strength 1 / ((r + 1) log r) the weight is log r, for r = 3, 9, 99."""
    strength = 1 / ((odds + 1) * math.log(odds))
    weights, intercept = assert_unpacks(
        fit_logistic(np.array(X), np.array(Y), strength), "weights", "intercept"
    )
    assert_close(weights, [math.log(odds)], atol=PARAMETERS)
    assert_close(intercept, 0.0, atol=PARAMETERS)


def test_shifted_feature():
    """Shifting the feature to 4 and 6 leaves the weight log 3, and makes the intercept -5 log 3."""
    weights, intercept = assert_unpacks(
        fit_logistic(np.array(X) + 5, np.array(Y), STRENGTH), "weights", "intercept"
    )
    assert_close(weights, [math.log(3)], atol=PARAMETERS)
    assert_close(intercept, -5 * math.log(3), atol=10 * PARAMETERS)


def test_constant_feature():
    """A constant feature has weight 0; three of four samples in class 1 give the intercept log 3."""
    x = np.full((4, 1), 0.1)
    weights, intercept = assert_unpacks(
        fit_logistic(x, np.array([1.0, 0.0, 1.0, 1.0]), 0.3), "weights", "intercept"
    )
    assert_close(weights, [0.0], atol=PARAMETERS)
    assert_close(intercept, math.log(3), atol=PARAMETERS)


def test_two_features():
    """Two equal features share the weight: (log 3) / 2 for each, for twice the strength."""
    weights, intercept = assert_unpacks(
        fit_logistic(np.array([[-1.0, -1.0], [1.0, 1.0]]), np.array(Y), 2 * STRENGTH), "weights", "intercept"
    )
    assert_close(weights, [math.log(3) / 2, math.log(3) / 2], atol=PARAMETERS)
    assert_close(intercept, 0.0, atol=PARAMETERS)


@given(st.integers(1, 3).flatmap(lambda d: matrices(6, d)), two_classes(), st.integers(1, 16))
def test_gradient_is_zero(x, y, quarters):
    """At the minimum of F the mean of (p - y) x is minus the strength times w, and the mean of p - y is 0."""
    x, strength = x / 4, quarters / 4
    assert_stationary(x, y, strength, *fitted(x.copy(), y.copy(), strength))


def test_probabilities_add_up():
    """The probabilities of class 1 add up to the number of samples in class 1."""
    x, y = clouds(1)
    weights, intercept = fitted(x.copy(), y.copy(), 0.1)
    assert_close(float(probabilities(x, weights, intercept).sum()), float(y.sum()), atol=40 * GRADIENT)


# For random clouds the smallest eigenvalue of the Hessian is at least the strength for the weights.  With
# strength 1 the weights are at most 1 and most p(1 - p) above 0.1, so it is far
# above 0.009 for the intercept.
def test_swapped_classes():
    """Swapping the classes negates the weights and the intercept."""
    x, y = clouds(2)
    weights, intercept = fitted(x, y, 1.0)
    swapped, new = fitted(x, 1 - y, 1.0)
    assert_close(swapped, -weights, atol=PARAMETERS)
    assert_close(new, -intercept, atol=PARAMETERS)


def test_shift():
    """Adding c to every sample leaves the weights, and subtracts w . c from the intercept."""
    x, y = clouds(3)
    c = np.array([3.0, -1.0, 0.5])
    weights, intercept = fitted(x, y, 1.0)
    moved, new = fitted(x + c, y, 1.0)
    assert_close(moved, weights, atol=PARAMETERS)
    assert_close(new, intercept - float(weights @ c), atol=10 * PARAMETERS)


def test_huge_strength():
    """For strength 1e6 the weights are almost 0, and the intercept is the logarithm of the odds: log 3."""
    x = np.array([[1.0, 0.1], [-2.0, 0.3], [0.0, -1.0], [4.0, 0.0]])
    weights, intercept = fitted(x, np.array([1.0, 0.0, 1.0, 1.0]), 1e6)
    assert_close(weights, [0.0, 0.0], atol=1e-5)
    assert_close(intercept, math.log(3), atol=PARAMETERS)


# Eight samples at -1 and 1 alone give (4 sigma(w) - 3) / 5 + strength w = 0, and w = log(5/2) solves it.  At
# -1000 and 1000 the product is 916 there, and e^-916 is 0 in floating point.
def test_large_features():
    """At x = 1000 and weight log(5/2) the probability is 1 in floating point, and the loss is 0, not NaN."""
    x = np.array([[-1000.0], [-1.0], [-1.0], [-1.0], [-1.0], [1.0], [1.0], [1.0], [1.0], [1000.0]])
    y = np.array([0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0])
    weights, intercept = assert_unpacks(
        fit_logistic(x, y, 1 / (35 * math.log(5 / 2))), "weights", "intercept"
    )
    assert_close(weights, [math.log(5 / 2)], atol=PARAMETERS)
    assert_close(intercept, 0.0, atol=PARAMETERS)


def test_full_steps_lead_too_far():
    """From 0 the full Newton steps diverge for these four samples, but F has a minimum."""
    x = np.array([[3.0, 2.0], [30.0, 0.0], [2.0, 3.0], [-10.0, -2.0]])
    y = np.array([0.0, 0.0, 1.0, 0.0])
    assert_stationary(x, y, 0.01, *fitted(x.copy(), y.copy(), 0.01))


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(fit_logistic, np.array(X) + 1, np.array(Y), 2.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    weights, intercept = assert_unpacks(fit_logistic([[-1], [1]], [0, 1], STRENGTH), "weights", "intercept")
    assert_close(weights, [math.log(3)], atol=PARAMETERS)
    assert_close(intercept, 0.0, atol=PARAMETERS)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Samples are the rows of a matrix, each with the class 0 or 1, and the price is positive."""
    for x, y, strength, why in (
        ([-1.0, 1.0], Y, 2.0, "x is not a matrix"),
        (X, [0.0, 1.0, 1.0], 2.0, "x has 2 rows and y has 3 entries"),
        (X, [[0.0], [1.0]], 2.0, "y is not a vector"),
        ([[math.nan], [1.0]], Y, 2.0, "x holds a NaN"),
        (X, [-1.0, 1.0], 2.0, "a class is -1"),
        (X, [0.0, 0.5], 2.0, "a class is 0.5"),
        (X, Y, 0.0, "the strength is 0"),
        (X, Y, -0.5, "the strength is negative"),
        (X, Y, math.nan, "the strength is NaN"),
    ):
        assert_refuses(fit_logistic, x, y, strength, because=why)


@pytest.mark.edge
def test_refuses_one_class():
    """If all samples are in the same class, a larger intercept is always better, and there is no minimum."""
    for y in ([0.0, 0.0], [1.0, 1.0]):
        assert_refuses(fit_logistic, X, y, 2.0, because=f"every class is {y[0]:g}")
