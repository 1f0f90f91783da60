"""What relu must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from relu import relu, relu_gradient

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    rng,
    vectors,
)

X, G = [-2.0, 0.0, 3.0], [5.0, 7.0, -4.0]
TABLE = [[0.1, -0.7, 2.5], [-0.3, 0.0, -1.6]]


def test_worked_example():
    """Relu of (-2, 0, 3), as computed by hand in the README, is (0, 0, 3)."""
    assert_close(relu(np.array(X)), [0.0, 0.0, 3.0])


def test_worked_gradient():
    """Of (5, 7, -4) only the last entry passes, with its sign: there x is positive."""
    assert_close(relu_gradient(np.array(X), np.array(G)), [0.0, 0.0, -4.0])


def test_matrix():
    """Each entry of a matrix is treated alone, and the shape stays."""
    x = np.array(TABLE)
    assert_close(relu(x), [[0.1, 0.0, 2.5], [0.0, 0.0, 0.0]])
    grad = np.array([[0.3, 0.6, -0.2], [0.7, 0.9, -0.4]])
    assert_close(relu_gradient(x, grad), [[0.3, 0.0, -0.2], [0.0, 0.0, 0.0]])


@given(vectors())
def test_difference_and_repetition(x):
    """The positive part minus the positive part of -x is x, and a second relu changes nothing."""
    once = assert_array(relu(x.copy()), x.shape)
    assert_close(once - assert_array(relu(-x), x.shape), x)
    assert_close(relu(once.copy()), once)


@given(matrices(), st.sampled_from([0.25, 3.0, 1e6, 1e-6]))
def test_positive_factor(x, c):
    """A positive factor can be taken out: relu(c x) = c relu(x), and relu' stays the same."""
    assert_close(relu(c * x) / c, relu(x.copy()))
    grad = np.ones(x.shape)
    assert_close(relu_gradient(c * x, c * grad) / c, relu_gradient(x.copy(), grad))


def test_agrees_with_the_definition():
    """The larger of x and 0, and grad where x is positive, entry by entry."""
    x, grad = rng().normal(size=(4, 5)), rng(1).normal(size=(4, 5))
    positive = [[max(float(t), 0.0) for t in row] for row in x]
    passed = [
        [float(g) if t > 0 else 0.0 for t, g in zip(*rows, strict=True)] for rows in zip(x, grad, strict=True)
    ]
    assert_close(relu(x.copy()), positive)
    assert_close(relu_gradient(x.copy(), grad.copy()), passed)


# All entries of x are at least 1/4 from the corner at 0, further than the step of 1/8: differences of
# straight pieces are exact up to rounding, about 1e-15.
def test_slope_of_a_sum():
    """The difference quotients of the sum of g_i relu(x_i) are what relu_gradient returns."""
    x = rng(2).choice([-1.0, 1.0], 6) * rng(3).uniform(0.25, 2, 6)
    g = rng(4).normal(size=6)
    h, slopes = 1 / 8, []
    for step in h * np.eye(6):
        above, below = assert_array(relu(x + step), (6,)), assert_array(relu(x - step), (6,))
        slopes.append(float(np.sum(g * above) - np.sum(g * below)) / (2 * h))
    assert_close(relu_gradient(x.copy(), g.copy()), slopes)


def test_leaves_its_inputs_alone():
    """The functions leave x and grad unchanged."""
    assert_leaves_alone(relu, np.array(X))
    assert_leaves_alone(relu_gradient, np.array(X), np.array(G))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """Lists of integers work as well as arrays of floats."""
    assert_close(assert_array(relu([[-2, 0], [3, 1]]), (2, 2)), [[0.0, 0.0], [3.0, 1.0]])
    assert_close(assert_array(relu_gradient([-2, 0, 3], [5, 7, -4]), (3,)), [0.0, 0.0, -4.0])


@pytest.mark.edge
def test_nan_stays_nan():
    """NaN is not a positive number, but replacing it by 0 would hide a mistake."""
    found = relu(np.array([math.nan, -1.0, 2.0]))
    assert_close(np.isnan(np.asarray(found)).astype(float), [1.0, 0.0, 0.0])


@pytest.mark.edge
def test_refuses_different_shapes():
    """Every entry of x has one derivative: grad has the shape of x."""
    for grad in ([1.0, 1.0], [[1.0], [1.0], [1.0]], [1.0]):
        assert_refuses(relu_gradient, np.array(X), np.array(grad), because="x and grad have different shapes")
