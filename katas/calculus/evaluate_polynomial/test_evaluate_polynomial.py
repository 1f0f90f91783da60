"""What evaluate_polynomial must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from evaluate_polynomial import evaluate_polynomial
from hypothesis import given

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

CUBIC = [2.0, -3.0, 0.0, 1.0]

# Numbers are multiples of 1/4 and at most 16 in absolute value.  A polynomial with five coefficients has
# terms of at most 16 * 16^4 < 2^21, all of them multiples of 4^-5: nothing is rounded.


def test_worked_example():
    """The value computed by hand in the README: 2 - 3 x + x^3 is 54 at x = 4."""
    assert_close(evaluate_polynomial(np.array(CUBIC), 4.0), 54.0)


def test_at_zero_and_one():
    """At 0 the value is the first coefficient, at 1 the sum of all of them."""
    assert_close(evaluate_polynomial(np.array(CUBIC), 0.0), 2.0)
    assert_close(evaluate_polynomial(np.array(CUBIC), 1.0), 0.0)


def test_lines_and_constants():
    """With two coefficients the graph is a line, with one it is level, and with none the value is 0."""
    assert_close(evaluate_polynomial(np.array([5.0, -2.0]), -2.0), 9.0)
    assert_close(evaluate_polynomial(np.array([7.0]), 3.0), 7.0)
    assert_close(evaluate_polynomial(np.array([7.0]), np.array([3.0, 4.0])), [7.0, 7.0])
    assert_close(evaluate_polynomial(np.zeros(0), 3.0), 0.0)
    assert_close(evaluate_polynomial(np.zeros(0), np.ones((2, 3))), np.zeros((2, 3)))


def test_arrays():
    """For an array the polynomial is evaluated at each entry, whatever the shape."""
    found = evaluate_polynomial(np.array(CUBIC), np.array([4.0, 0.0, -1.0, 2.0]))
    assert_close(found, [54.0, 2.0, 4.0, 4.0])
    found = evaluate_polynomial(np.array([1.0, 2.0]), np.array([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]))
    assert_close(found, [[1.0, 3.0, 5.0], [7.0, 9.0, 11.0]])


# All terms are positive, or alternate and stay below 2: a sum of 200 terms carries 200 errors of 1e-16.
def test_many_coefficients():
    """With 200 ones as coefficients the value is (x^200 - 1) / (x - 1)."""
    for x in (0.5, -0.5, 0.9, 1.1):
        assert_close(evaluate_polynomial(np.ones(200), x), (x**200 - 1) / (x - 1))


@given(matrices(2, None), numbers())
def test_additive(pair, x):
    """The sum of two polynomials has the sums of their coefficients."""
    a, b = pair
    values = assert_number(evaluate_polynomial(a.copy(), x)) + assert_number(evaluate_polynomial(b.copy(), x))
    assert_close(evaluate_polynomial(a + b, x), values)


@given(vectors(), vectors())
def test_agrees_with_the_powers(coefficients, x):
    """The value is the sum of the terms c_k x^k."""
    expected = [math.fsum(c * entry**k for k, c in enumerate(coefficients)) for entry in x]
    assert_close(evaluate_polynomial(coefficients, x), expected)


def test_leaves_its_inputs_alone():
    """The function leaves the coefficients and x unchanged."""
    assert_leaves_alone(evaluate_polynomial, np.array([5.0, -2.0, 1.0]), np.array([4.0, 2.0]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats: 1/2 + 3 is 7/2."""
    assert_close(evaluate_polynomial(CUBIC, 4), 54.0)
    assert_close(evaluate_polynomial([2, -3, 0, 1], [4, 0]), [54.0, 2.0])
    assert_close(evaluate_polynomial([0.5, 1], 3), 3.5)
    assert_close(evaluate_polynomial([0, 0.5], np.array([1, 2])), [0.5, 1.0])


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """The coefficients form a vector, one for each power."""
    assert_refuses(evaluate_polynomial, 2.0, 2.0, because="the coefficients are a single number")
    assert_refuses(evaluate_polynomial, np.ones((2, 2)), 2.0, because="the coefficients form a matrix")
