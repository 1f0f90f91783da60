"""What ridge must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ridge_regression import ridge

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    matrices,
    numbers,
    rng,
    vectors,
)

X = [[-1.0], [0.0], [1.0]]
Y = [1.0, 2.0, 3.0]

# Entries are at most 32 in absolute value and the strength is at least 1/4, so the condition number is
# at most 4 * 4 * 1024 / 0.25 = 7e4; products of three such numbers carry errors of 1e-11 at most.
ROUNDING = 1e-7


def fitted(x, y, strength):
    """Return the weights and the intercept, checked for their kind and shape."""
    weights, intercept = assert_unpacks(ridge(x, y, strength), "weights", "intercept")
    return assert_array(weights, (x.shape[1],)), assert_number(intercept)


def strengths():
    """Draw a strength from 1/4 to 16."""
    return st.integers(1, 64).map(lambda k: k / 4)


@pytest.mark.parametrize("strength", [2.0, 0.5, 0.0])
def test_worked_example(strength):
    """The slope through (-1, 1), (0, 2), (1, 3) is 2 / (2 + strength), and the intercept is 2."""
    weights, intercept = assert_unpacks(ridge(np.array(X), np.array(Y), strength), "weights", "intercept")
    assert_close(weights, [2 / (2 + strength)])
    assert_close(intercept, 2.0)
    shifted = ridge(np.array(X) + 5, np.array(Y), strength)
    weights, intercept = assert_unpacks(shifted, "weights", "intercept")
    assert_close(weights, [2 / (2 + strength)])
    assert_close(intercept, 2 - 10 / (2 + strength))


def test_two_features():
    """Two equal features share the weight: 2 / (4 + strength) for each, here 2 / 4.1."""
    x = np.array([[-1.0, -1.0], [0.0, 0.0], [1.0, 1.0]])
    weights, intercept = assert_unpacks(ridge(x, np.array(Y), 0.1), "weights", "intercept")
    assert_close(weights, [2 / 4.1, 2 / 4.1])
    assert_close(intercept, 2.0)


def test_more_features_than_samples():
    """Two samples 2e_1 apart, with targets 1 and 3, have weight 2/(2 + strength) on e_1; one sample has 0."""
    x = np.array([[0.0, 7.0, 0.1], [2.0, 7.0, 0.1]])
    weights, intercept = assert_unpacks(ridge(x, np.array([1.0, 3.0]), 3.0), "weights", "intercept")
    assert_close(weights, [2 / 5, 0.0, 0.0])
    assert_close(intercept, 8 / 5)
    weights, intercept = assert_unpacks(ridge(x[:1], np.array([0.3]), 1.0), "weights", "intercept")
    assert_close(weights, [0.0, 0.0, 0.0])
    assert_close(intercept, 0.3)


@given(matrices(5, None), vectors(5), strengths())
def test_gradient_is_zero(x, y, strength):
    """The residuals r sum to 0, and X^T r is the strength times the weights."""
    weights, intercept = fitted(x.copy(), y.copy(), strength)
    residuals = y - x @ weights - intercept
    assert_close(float(residuals.sum()), 0.0, atol=ROUNDING)
    assert_close(x.T @ residuals, strength * weights, atol=ROUNDING)


# The columns of 40 normal numbers are far from dependent: rounding errors stay near 1e-14.
def test_strength_0():
    """Without a price ridge regression is linear regression: residuals orthogonal to every feature."""
    draw = rng(1)
    x = draw.normal(size=(40, 3)) + 0.1
    y = draw.normal(size=40)
    weights, intercept = fitted(x.copy(), y.copy(), 0.0)
    residuals = y - x @ weights - intercept
    assert_close(np.append(x.T @ residuals, residuals.sum()), np.zeros(4), atol=1e-9)


def test_shrinks():
    """The weights get shorter as the strength grows, towards 0, and the intercept goes to the mean of y."""
    draw = rng(2)
    x = draw.normal(size=(40, 3)) + 5.0
    y = x @ np.array([1.0, -2.0, 0.1]) + draw.normal(size=40)
    lengths = [float(np.linalg.norm(fitted(x, y, strength)[0])) for strength in (0.0, 0.1, 1.0, 10.0, 100.0)]
    for longer, shorter in itertools.pairwise(lengths):
        assert_at_most(shorter, longer, slack=1e-12, what="length of the weights")
    weights, intercept = fitted(x, y, 1e12)
    assert_close(weights, np.zeros(3), atol=1e-6)
    assert_close(intercept, float(y.mean()), atol=1e-5)


@given(matrices(5, 2), vectors(5), strengths(), vectors(2), numbers())
def test_shifts(x, y, strength, c, e):
    """Adding c to every sample and e to every target leaves w, and adds e - w . c to the intercept."""
    weights, intercept = fitted(x.copy(), y.copy(), strength)
    moved, new = fitted(x + c, y + e, strength)
    assert_close(moved, weights, atol=ROUNDING)
    assert_close(new, intercept + e - float(weights @ c), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(ridge, np.array(X) + 1, np.array(Y), 2.0)


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    weights, intercept = assert_unpacks(ridge([[-1], [0], [1]], [1, 2, 3], 2), "weights", "intercept")
    assert_close(weights, [0.5])
    assert_close(intercept, 2.0)


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
        assert_refuses(ridge, x, y, strength, because=why)
