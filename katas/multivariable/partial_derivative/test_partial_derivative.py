"""What partial_derivative must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from partial_derivative import partial_derivative

from dojo.testing import assert_close, assert_leaves_alone, assert_refuses, matrices, vectors

# Points and steps are multiples of 1/4 and at most 18 in absolute value: the values of polynomials of degree
# 3 with such coefficients are exact, and so are quotients by powers of 2.
STEPS = st.sampled_from([1.0, 0.5, 0.25, 2.0])


def example(v):
    """Return v_1^3 + v_1 v_2, the function of the README."""
    return v[0] * v[0] * v[0] + v[0] * v[1]


def test_worked_example():
    """For x_1^3 + x_1 x_2 at (1, 2) with h = 1/2 the results are 5.25 and 1, as in the README."""
    assert_close(partial_derivative(example, np.array([1.0, 2.0]), 0, 0.5), 5.25)
    assert_close(partial_derivative(example, np.array([1.0, 2.0]), 1, 0.5), 1.0)


def test_product():
    """For x_1 x_2 x_3 each partial derivative is the product of the other two."""
    for i, expected in enumerate([15.0, 10.0, 6.0]):
        assert_close(partial_derivative(np.prod, np.array([2.0, 3.0, 5.0]), i, 0.25), expected)
    # No error but rounding, 1e-16 in values below 1, divided by 1/2.
    for i, expected in enumerate([0.7 * 1.3, 0.1 * 1.3, 0.1 * 0.7]):
        assert_close(partial_derivative(np.prod, np.array([0.1, 0.7, 1.3]), i, 0.25), expected)


def test_other_variables():
    """A variable without effect has the partial derivative 0; terms in other variables do not matter."""

    def f(v):
        return 4 * v[1] + v[2] ** 2

    for i, expected in enumerate([0.0, 4.0, 6.0]):
        assert_close(partial_derivative(f, np.array([1.0, 2.0, 3.0]), i, 0.5), expected)


def test_step_of_the_caller():
    """The step is the caller's: for x^3 the result is h^2 at 0 and 48 + h^2 at 4."""
    for h in (2.0, 1.0, 1 / 8, 1 / 1024):
        assert_close(partial_derivative(lambda v: v[1] * v[1] * v[1], np.zeros(2), 1, h=h), h**2)
        assert_close(partial_derivative(lambda v: v[0] * v[0] * v[0], np.array([4.0]), 0, h), 48 + h**2)


# The first term of the error, h^2 / 6 times a third derivative of size 1, is 2e-11; rounding adds as much.
def test_default_step():
    """The default h is 1e-5: for x^3 at 0 the result is h^2; that for log(e^x + e^y) is right within 1e-8."""
    assert_close(partial_derivative(lambda v: v[0] * v[0] * v[0], np.zeros(2), 0), 1e-10, atol=0)
    share = 1 / (1 + math.e)
    for i, expected in enumerate([share, 1 - share]):
        found = partial_derivative(lambda v: np.log(np.sum(np.exp(v))), np.array([1.0, 2.0]), i)
        assert_close(found, expected, rtol=0, atol=1e-8)


@given(matrices(3, 5), st.integers(0, 2), STEPS)
def test_quadratic(table, i, h):
    """For x . A x + b . x there is no error: entry i of (A + A^T) x + b."""
    a, b, x = table[:, :3].copy(), table[:, 3].copy(), table[:, 4].copy()
    expected = float(((a + a.T) @ x + b)[i])
    assert_close(partial_derivative(lambda v: v @ a @ v + b @ v, x, i, h), expected)


@given(vectors(6), st.integers(0, 2), STEPS)
def test_cubic(drawn, i, h):
    """For a sum of c x^3 the result is 3 c x^2 plus an error of c h^2."""
    x, c = drawn[:3].copy(), drawn[3:].copy()
    expected = float(3 * c[i] * x[i] ** 2 + c[i] * h**2)
    assert_close(partial_derivative(lambda v: np.sum(c * v * v * v), x, i, h), expected)


def test_leaves_its_inputs_alone():
    """The function leaves the point unchanged, to the last digit."""
    assert_leaves_alone(partial_derivative, np.sum, np.array([0.1, 0.7, 1.3]), 1)


@pytest.mark.edge
def test_accepts_integers():
    """Integers work as well, in lists and in arrays: a step of 1/2 leads away from them."""
    assert_close(partial_derivative(example, [1, 2], 0, 0.5), 5.25)
    assert_close(partial_derivative(example, np.array([1, 2]), 0, 0.5), 5.25)


@pytest.mark.edge
def test_refuses_what_makes_no_sense():
    """The point is a vector of finite numbers, i one of its indices, and h a positive finite number."""
    for wrong in (math.nan, math.inf):
        assert_refuses(partial_derivative, example, [1.0, wrong], 0, because=f"an entry of x is {wrong}")
    assert_refuses(partial_derivative, np.sum, np.ones((2, 2)), 0, because="x is a matrix")
    for i in (-1, 2):
        assert_refuses(partial_derivative, example, [1.0, 2.0], i, because=f"i is {i} and x has 2 entries")
    for h in (0.0, -0.5, math.nan, math.inf):
        assert_refuses(partial_derivative, example, [1.0, 2.0], 0, h, because=f"h is {h}")
