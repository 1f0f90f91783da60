"""What gradient_check must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from gradient_check import gradient_error
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    rng,
)

# Linear and quadratic functions have exact central differences, up to rounding.  The entries drawn below are
# multiples of 1/4, so even their values are exact; those of the worked example are below 10, with errors of
# 1e-15, which the divisor 2h = 1/2 doubles.
EXACT = 1e-9


def always(values):
    """Return a function that returns the same gradient everywhere."""
    return lambda _: np.array(values)


def slope(v):
    """Compute 3 x1 + 4 x2, the function of the README."""
    return 3.0 * v[0] + 4.0 * v[1]


def cubes(v):
    """Compute the sum of the cubes."""
    return float(np.sum(v * v * v))


@pytest.mark.parametrize(
    ("g", "error"),
    [([3.0, 4.0], 0.0), ([6.0, 8.0], 1 / 3), ([-3.0, -4.0], 1.0), ([3.0, 0.0], 1 / 2), ([0.0, 0.0], 1.0)],
    ids=["right", "twice", "negated", "one-entry", "zero"],
)
def test_worked_example(g, error):
    """The gradient (3, 4) of the README has norm 5: the errors are 0, 1/3, 1, 1/2, and 1 for (0, 0)."""
    assert_close(gradient_error(slope, always(g), np.array([0.1, 0.7]), 0.25), error, atol=EXACT)


@pytest.mark.parametrize("h", [1 / 2, 1 / 4, 1 / 8])
def test_step_of_the_caller(h):
    """The central difference of x^3 at 1 is 3 + h^2, so the right gradient has the error h^2 / (6 + h^2)."""
    assert_close(gradient_error(cubes, lambda v: 3 * v * v, np.array([1.0]), h), h**2 / (6 + h**2))


def test_default_step():
    """With the default h of 1e-5 the central difference of x^3 at 0 is 1e-10, and 3e-10 is too large."""
    assert_close(gradient_error(cubes, always([1e-10]), np.array([0.0])), 0.0, atol=1e-6)
    assert_close(gradient_error(cubes, always([3e-10]), np.array([0.0])), 1 / 2, atol=1e-6)


def test_both_zero():
    """A constant has gradient 0 and differences 0, and so has a square at its minimum: they agree."""
    assert_close(gradient_error(lambda v: 7.0, lambda v: np.zeros(v.shape), np.array([1.0, 2.0])), 0.0)
    assert_close(gradient_error(lambda v: float(np.sum(v * v)), lambda v: 2 * v, np.zeros((2, 3))), 0.0)


# With h = 1/4 and entries that are multiples of 1/4, all values are exact.
def test_one_wrong_entry_of_a_hundred():
    """Half the sum of the squares has gradient x, and a single entry of 100 that is wrong by 1 shows."""
    x = rng().integers(-8, 9, (10, 10)) / 4
    for place in ((0, 0), (4, 7), (9, 9)):
        g = x.copy()
        g[place] += 1
        expected = 1 / (math.sqrt(np.sum(g * g)) + math.sqrt(np.sum(x * x)))
        assert_close(gradient_error(lambda v: float(np.sum(v * v)) / 2, always(g), x.copy(), 0.25), expected)


# With h = 1e-5 the difference misses the derivative by h^2 / 6 times the third derivative, below 1e-9, and by
# rounding, about 1e-16 |f| / h = 1e-10; the norm of each gradient is at least 0.1.
def test_right_gradients():
    """The right gradient of a smooth function has an error below 1e-7, one with a wrong sign above 1e-3."""
    x = rng(1).uniform(0.5, 1.5, 3)
    weights = np.array([0.1, -0.7, 0.4])
    for f, gradient in (
        (lambda v: float(np.sum(np.sin(v))), np.cos),
        (lambda v: float(np.prod(v)), lambda v: np.prod(v) / v),
        (lambda v: math.log1p(math.exp(weights @ v)), lambda v: weights / (1 + math.exp(-(weights @ v)))),
        (lambda v: float(np.sqrt(np.sum(v * v))), lambda v: v / np.sqrt(np.sum(v * v))),
    ):
        assert_at_most(gradient_error(f, gradient, x.copy()), 1e-7)
        for entry in range(3):
            slip = np.array(gradient(x))
            slip[entry] *= -1
            assert_at_least(gradient_error(f, always(slip), x.copy()), 1e-3)


def test_every_unit():
    """The error does not depend on the unit of the loss: for twice the right gradient it is always 1/3."""
    x = np.array([[0.1, 0.7], [0.3, 0.2]])
    for unit in (1.0, 1e6, 1e-6):
        found = gradient_error(lambda v, c=unit: c * cubes(v), lambda v, c=unit: 6 * c * v * v, x.copy())
        assert_close(found, 1 / 3, atol=1e-8)


@given(matrices(5, 2), st.sampled_from([2.0, 0.5, 0.25]))
def test_agrees_with_the_definition(drawn, h):
    """For the sum of c x^2 + b x the differences are 2 c x + b, and the error is that of the formula."""
    x, c, b, g = drawn[0], drawn[1], drawn[2], drawn[3]
    right = 2 * c * x + b
    below = math.hypot(*g) + math.hypot(*right)
    expected = math.hypot(*(g - right)) / below if below > 0 else 0.0
    found = assert_number(gradient_error(lambda v: float(np.sum(c * v * v + b * v)), always(g), x.copy(), h))
    assert_close(found, expected, atol=EXACT)
    assert_at_least(found, 0.0)
    assert_at_most(found, 1.0, slack=EXACT)


def test_leaves_its_input_alone():
    """The function leaves x unchanged, to the last digit, and the array that the gradient returns."""
    assert_leaves_alone(gradient_error, cubes, lambda v: 3 * v * v, np.array([0.1, 0.7, 1.3]))
    assert_leaves_alone(gradient_error, lambda v: float(np.sum(v * v)) / 2, lambda v: v, np.array([0.1, 0.7]))
    kept = np.array([3.0, 8.0])
    assert_leaves_alone(lambda g: gradient_error(slope, lambda v: g, np.array([0.1, 0.7]), 0.25), kept)


@pytest.mark.edge
def test_accepts_numbers_lists_and_integers():
    """A number is an array with no axes; lists and integers work as well as arrays of floats."""
    assert_close(gradient_error(lambda t: t * t * t, lambda t: 3 * t * t, 1.0, 0.5), 0.04)
    assert_close(gradient_error(slope, always([6, 8]), [1, 2], 0.25), 1 / 3, atol=EXACT)
    half = gradient_error(
        lambda v: 0.5 * float(np.sum(v)), lambda v: np.full_like(v, 0.5), np.array([1, 2]), 0.5
    )
    assert_close(half, 0.0, atol=EXACT)


@pytest.mark.edge
def test_refuses_a_gradient_of_another_shape():
    """A gradient has the shape of x: a single number would be spread over all entries."""
    x = np.array([0.1, 0.7])
    for g in (3.0, [3.0], [[3.0], [4.0]]):
        assert_refuses(
            gradient_error, slope, always(g), x.copy(), because=f"the gradient has shape {np.shape(g)}"
        )


@pytest.mark.edge
def test_refuses_nan():
    """A gradient that holds NaN is wrong, and its error is not a number that could be compared with 1e-7."""
    assert_refuses(
        gradient_error, slope, always([math.nan, 4.0]), np.array([0.1, 0.7]), because="the gradient holds NaN"
    )
