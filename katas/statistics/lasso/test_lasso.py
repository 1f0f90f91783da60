"""What lasso must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lasso import lasso

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
    vectors,
)

X = [[-1.0], [0.0], [1.0]]
Y = [1.0, 2.0, 3.0]

# Columns with sum 0 and entries -1 and 1.  A, B, C and D are orthogonal to each other; A . HALF / 8 is 1/2.
A = np.array([1.0, 1.0, 1.0, 1.0, -1.0, -1.0, -1.0, -1.0])
B = np.array([1.0, 1.0, -1.0, -1.0, 1.0, 1.0, -1.0, -1.0])
C = np.array([1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0])
D = np.array([1.0, -1.0, -1.0, 1.0, 1.0, -1.0, -1.0, 1.0])
HALF = np.array([1.0, 1.0, 1.0, -1.0, 1.0, -1.0, -1.0, -1.0])

# The last sweep changes no weight by more than 1e-10.  A sweep shortens the distance to the minimum by at
# least a tenth in all examples, so the weights are within 1e-9 of it.  A product z . z / n is at most 260, so
# z . r / n is within 1e-9 * 3 * 260 of its limit.
WEIGHTS = 1e-7
CONDITIONS = 1e-6


def fitted(x, y, strength):
    """Return the weights and the intercept, checked for their kind and shape."""
    weights, intercept = assert_unpacks(lasso(x, y, strength), "weights", "intercept")
    return assert_array(weights, (x.shape[1],)), assert_number(intercept)


def price(x, y, strength, weights, intercept):
    """Return F."""
    residuals = y - x @ weights - intercept
    return float(residuals @ residuals) / (2 * len(y)) + strength * float(np.abs(weights).sum())


@st.composite
def problems(draw):
    """Draw x, with 1 to 3 features that are far from dependent, y, and a strength from 0 to 16."""
    d = draw(st.integers(1, 3))
    x = np.vstack([draw(matrices(3, d)) / 4, 16 * np.eye(d), -16 * np.eye(d)])
    return x, draw(vectors(len(x))), draw(st.integers(0, 64)) / 4


@pytest.mark.parametrize(("strength", "weight"), [(1 / 3, 1 / 2), (0.0, 1.0), (0.1, 0.85), (1.0, 0.0)])
def test_worked_example(strength, weight):
    """The slope through (-1, 1), (0, 2), (1, 3) is 1 - 3/2 strength, or 0; shifting x moves the intercept."""
    weights, intercept = assert_unpacks(lasso(np.array(X), np.array(Y), strength), "weights", "intercept")
    assert_close(weights, [weight], atol=WEIGHTS)
    assert_close(intercept, 2.0, atol=WEIGHTS)
    weights, intercept = assert_unpacks(lasso(np.array(X) + 5, np.array(Y), strength), "weights", "intercept")
    assert_close(weights, [weight], atol=WEIGHTS)
    assert_close(intercept, 2 - 5 * weight, atol=10 * WEIGHTS)


@pytest.mark.parametrize(
    ("strength", "expected"), [(1 / 2, [5 / 3, 2 / 3]), (3 / 2, [1.0, 0.0]), (2.0, [1 / 2, 0.0])]
)
def test_two_features(strength, expected):
    """Features with correlation 1/2 and targets 2 z1 + z2 have weights (5/3, 2/3) for strength 1/2."""
    weights, intercept = assert_unpacks(
        lasso(np.column_stack([A, HALF]), 2 * A + HALF, strength), "weights", "intercept"
    )
    assert_close(weights, expected, atol=WEIGHTS)
    assert_close(intercept, 0.0, atol=WEIGHTS)


def test_independent_features():
    """Each weight of 5 - 3a + b/2 + 4c moves towards 0 by 1, and the small one is exactly 0."""
    weights, intercept = assert_unpacks(
        lasso(np.column_stack([A, B, C]), 5 - 3 * A + B / 2 + 4 * C, 1.0), "weights", "intercept"
    )
    assert_close(weights, [-2.0, 0.0, 3.0], atol=WEIGHTS)
    assert_close(float(weights[1]), 0.0, atol=0.0)
    assert_close(intercept, 5.0, atol=WEIGHTS)


def test_three_features():
    """Three features of variance 2 and covariance 1, with their sum as target, have weights 3/4."""
    x = np.column_stack([A + B, A + C, A + D])
    weights, intercept = assert_unpacks(lasso(x, x.sum(axis=1) + 0.1, 1.0), "weights", "intercept")
    assert_close(weights, [3 / 4, 3 / 4, 3 / 4], atol=WEIGHTS)
    assert_close(intercept, 0.1, atol=WEIGHTS)


def test_more_features_than_samples():
    """Of two features, one ten times the other, only the larger is used; the others do not help."""
    x = np.array([[-1.0, 1.0, -0.1, 0.5], [0.0, -2.0, 0.0, -1.0], [1.0, 1.0, 0.1, 0.5]])
    weights, intercept = assert_unpacks(lasso(x, np.array(Y), 1 / 3), "weights", "intercept")
    assert_close(weights, [1 / 2, 0.0, 0.0, 0.0], atol=WEIGHTS)
    assert_close(intercept, 2.0, atol=WEIGHTS)


def test_constant_feature():
    """A constant feature has weight 0, and changes nothing for the others."""
    x = np.column_stack([[0.5, 0.5, 0.5], X])
    weights, intercept = assert_unpacks(lasso(x, np.array(Y), 1 / 3), "weights", "intercept")
    assert_close(weights, [0.0, 1 / 2], atol=WEIGHTS)
    assert_close(intercept, 2.0, atol=WEIGHTS)


@given(problems())
def test_conditions(problem):
    """The residuals sum to 0, and z . r / n is the strength times the sign of w, or smaller where w is 0."""
    x, y, strength = problem
    weights, intercept = fitted(x.copy(), y.copy(), strength)
    residuals = y - x @ weights - intercept
    assert_close(float(residuals.mean()), 0.0, atol=CONDITIONS)
    pull = (x - x.mean(axis=0)).T @ residuals / len(y)
    assert_close(np.clip(pull, -strength, strength), pull, atol=CONDITIONS)
    used = np.abs(weights) > WEIGHTS
    assert_close(pull[used], strength * np.sign(weights[used]), atol=CONDITIONS)


def test_no_change_is_better():
    """Nearby weights and intercepts have no smaller F."""
    draw = rng(1)
    x = draw.normal(size=(40, 3)) + 1.0
    y = x @ np.array([1.0, -2.0, 0.1]) + draw.normal(size=40)
    weights, intercept = fitted(x.copy(), y.copy(), 0.3)
    least = price(x, y, 0.3, weights, intercept)
    for size in (0.001, 0.1):
        for _ in range(20):
            change = size * draw.normal(size=4)
            other = price(x, y, 0.3, weights + change[:3], intercept + change[3])
            assert_at_least(other, least, slack=1e-9, what="F at a nearby point")


def test_all_zero():
    """From the strength 5/2 on all weights of z1 and z2 are exactly 0; just below the first one is not."""
    x, y = np.column_stack([A, HALF]) + 0.3, 2 * A + HALF + 0.7
    weights, intercept = fitted(x, y, 2.5 + 1e-6)
    assert_close(weights, [0.0, 0.0], atol=0.0)
    assert_close(intercept, 0.7, atol=WEIGHTS)
    weights, intercept = fitted(x, y, 2.4)
    assert_close(weights, [0.1, 0.0], atol=WEIGHTS)
    assert_close(intercept, 0.7 - 0.03, atol=WEIGHTS)


# Normal columns of 200 entries have correlations of about 0.07; one above 0.6 is 8 standard errors away.
def test_strength_0():
    """Without a price the lasso is linear regression: residuals orthogonal to every feature."""
    draw = rng(2)
    x = draw.normal(size=(200, 3)) + 0.1
    y = draw.normal(size=200)
    weights, intercept = fitted(x.copy(), y.copy(), 0.0)
    residuals = y - x @ weights - intercept
    assert_close(np.append(x.T @ residuals, residuals.sum()) / 200, np.zeros(4), atol=CONDITIONS)


def test_tolerance():
    """With tolerance 1e-4 the weights of z1 and z2 are within 1e-3 of (5/3, 2/3)."""
    weights, _ = assert_unpacks(
        lasso(np.column_stack([A, HALF]), 2 * A + HALF, 1 / 2, tolerance=1e-4), "weights", "intercept"
    )
    assert_close(weights, [5 / 3, 2 / 3], atol=1e-3)


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(lasso, np.array(X) + 1, np.array(Y), 0.1)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    weights, intercept = assert_unpacks(lasso([[-1], [0], [1]], [1, 2, 3], 1 / 3), "weights", "intercept")
    assert_close(weights, [1 / 2], atol=WEIGHTS)
    assert_close(intercept, 2.0, atol=WEIGHTS)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Samples are the rows of a matrix, each with one target, and no weight has a negative price."""
    for x, y, strength, why in (
        ([-1.0, 0.0, 1.0], Y, 2.0, "x is not a matrix"),
        (X, [1.0, 2.0], 2.0, "x has 3 rows and y has 2 entries"),
        (X, [[1.0], [2.0], [3.0]], 2.0, "y is not a vector"),
        ([[math.nan], [0.0], [1.0]], Y, 2.0, "x holds a NaN"),
        (X, [math.nan, 2.0, 3.0], 2.0, "y holds a NaN"),
        (X, Y, -0.5, "the strength is negative"),
        (X, Y, math.nan, "the strength is NaN"),
    ):
        assert_refuses(lasso, x, y, strength, because=why)
