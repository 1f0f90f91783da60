"""What sigmoid must satisfy.  README.md states the mathematics."""

import math
import warnings

import numpy as np
import pytest
from hypothesis import given
from sigmoid import sigmoid, sigmoid_derivative

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_number,
    numbers,
    rng,
    vectors,
)

LOG3 = math.log(3)

# An exponential, a sum, a quotient and a product: a relative error of a few times 1e-16, whatever the size of
# the result.
DIGITS = 1e-12


def called(function, x):
    """Return the value of a function, and what numpy warned of meanwhile."""
    with np.errstate(over="warn", divide="warn", invalid="warn"), warnings.catch_warnings(record=True) as met:
        warnings.simplefilter("always")
        value = function(x)
    return value, f"a warning: {met[0].message}" if met else "no warning"


def test_worked_example():
    """The values computed by hand in the README: 3/4 and slope 3/16 at log 3, 1/2 and slope 1/4 at 0."""
    assert_close(sigmoid(LOG3), 3 / 4)
    assert_close(sigmoid(0.0), 1 / 2)
    assert_close(sigmoid_derivative(LOG3), 3 / 16)
    assert_close(sigmoid_derivative(0.0), 1 / 4)


def test_shape_of_x():
    """The sigmoid works entry by entry: a number gives a number, a table gives a table of the same shape."""
    x = np.array([[0.0, LOG3, -LOG3], [math.log(9), 0.0, -math.log(9)]])
    assert_close(sigmoid(x.copy()), [[1 / 2, 3 / 4, 1 / 4], [9 / 10, 1 / 2, 1 / 10]])
    assert_close(sigmoid_derivative(x.copy()), [[1 / 4, 3 / 16, 3 / 16], [9 / 100, 1 / 4, 9 / 100]])
    assert_close(sigmoid(x[0].copy()), [1 / 2, 3 / 4, 1 / 4])


@pytest.mark.parametrize(
    ("function", "x", "expected"),
    [
        (sigmoid, [-1000.0, 0.0, -1e6], [0.0, 0.5, 0.0]),
        (sigmoid, [1000.0, 0.0, 1e6], [1.0, 0.5, 1.0]),
        (sigmoid_derivative, [-1000.0, 0.0, 1000.0], [0.0, 0.25, 0.0]),
    ],
    ids=["left", "right", "slope"],
)
def test_no_overflow(function, x, expected):
    """Far from 0 the sigmoid is 0 or 1 and flat, and no exponential is too large for a float on the way."""
    found, warning = called(function, np.array(x))
    assert_close(found, expected)
    assert_equal(warning, "no warning")


# 1 + e^-40 differs from 1 by 4e-18: within 12 digits both values at 40 are e^-40, and those at 700 e^-700.
def test_small_values():
    """A small value keeps its digits: the sigmoid at -40 is e^-40, and so are the slopes at -40 and 40."""
    for x in (40.0, 700.0):
        assert_close(sigmoid(-x), math.exp(-x), rtol=DIGITS, atol=0)
        assert_close(sigmoid_derivative(x), math.exp(-x), rtol=DIGITS, atol=0)
        assert_close(sigmoid_derivative(-x), math.exp(-x), rtol=DIGITS, atol=0)


def test_agrees_with_the_definition():
    """At every point the sigmoid is 1 / (1 + e^-x), and its slope e^-x / (1 + e^-x)^2."""
    x = np.concatenate([[0.1, -0.7, 1e-6], rng().uniform(-30, 30, 40)])
    e = np.exp(-x)
    assert_close(sigmoid(x.copy()), 1 / (1 + e), rtol=DIGITS, atol=0)
    assert_close(sigmoid_derivative(x.copy()), e / (1 + e) ** 2, rtol=DIGITS, atol=0)


@given(vectors())
def test_mirrored(x):
    """The probabilities of yes and no add up to 1, and the slopes at x and -x are equal."""
    yes, no = (assert_array(sigmoid(score), x.shape) for score in (x.copy(), -x))
    assert_close(yes + no, np.ones(x.shape))
    assert_close(
        sigmoid_derivative(-x), assert_array(sigmoid_derivative(x.copy()), x.shape), rtol=DIGITS, atol=0
    )


@given(numbers())
def test_log_odds(x):
    """The score is the logarithm of the odds: of yes divided by no."""
    yes, no = assert_number(sigmoid(x)), assert_number(sigmoid(-x))
    assert_at_least(min(yes, no), 1e-8)  # e^-16 is 1.1e-7
    assert_close(math.log(yes / no), x)


# Numbers that are drawn are at least 1/4 apart, and between -16 and 16 the slope is at least 1e-7.
@given(numbers(), numbers())
def test_rises(x, y):
    """A larger score has a larger probability."""
    if x != y:
        low, high = assert_number(sigmoid(min(x, y))), assert_number(sigmoid(max(x, y)))
        assert_at_least(high - low, 2e-8)


# The third derivative of the sigmoid is at most 1/8, so the error of the central difference with h = 1e-5 is
# below h^2 / 48 = 3e-12; rounding of two values adds about 1e-16 / h = 1e-11.
@given(numbers())
def test_slope_of_the_curve(x):
    """The derivative is the slope of the curve, and the product of the sigmoid and 1 minus it."""
    h = 1e-5
    slope = assert_number(sigmoid_derivative(x))
    rise = assert_number(sigmoid(x + h)) - assert_number(sigmoid(x - h))
    assert_close(slope, rise / (2 * h), rtol=0, atol=1e-9)
    value = assert_number(sigmoid(x))
    assert_close(slope, value * (1 - value))


def test_leaves_its_input_alone():
    """The functions leave x unchanged."""
    assert_leaves_alone(sigmoid, np.array([1.0, -2.0, 0.0]))
    assert_leaves_alone(sigmoid_derivative, np.array([1.0, -2.0, 0.0]))


@pytest.mark.edge
def test_accepts_integers_and_lists():
    """Integers and lists of numbers work as well as arrays of floats."""
    assert_close(sigmoid(1), 1 / (1 + math.exp(-1)))
    assert_close(sigmoid([0, -1]), [1 / 2, 1 / (1 + math.e)])
    assert_close(sigmoid_derivative([[0.0], [0.0]]), [[1 / 4], [1 / 4]])


@pytest.mark.edge
def test_infinite_scores():
    """An infinite score is certain: the probability is 0 or 1, and the curve is flat."""
    assert_close(sigmoid(np.array([-math.inf, math.inf])), [0.0, 1.0])
    assert_close(sigmoid_derivative(np.array([-math.inf, math.inf])), [0.0, 0.0])


@pytest.mark.edge
def test_nan_stays_nan():
    """A score that is not a number has no probability, and the other scores keep theirs."""
    for function, value in ((sigmoid, 1 / 2), (sigmoid_derivative, 1 / 4)):
        found = function(np.array([math.nan, 0.0]))
        assert_equal(np.isnan(found), [True, False])
        assert_close(found[1], value)
