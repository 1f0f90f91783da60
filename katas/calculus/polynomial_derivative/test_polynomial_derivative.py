"""What polynomial_derivative must satisfy.  README.md states the mathematics."""

import numpy as np
import pytest
from hypothesis import given
from polynomial_derivative import polynomial_derivative

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

CUBIC = [5.0, -3.0, 4.0, 2.0]

# Coefficients are multiples of 1/4 and at most 16 in absolute value, so products of two or
# three of them, and sums, are exact.


def derivative(c):
    """Return the derivative, checked for its kind and shape."""
    return assert_array(polynomial_derivative(c), (max(len(c) - 1, 0),))


def value(c, x):
    return sum(entry * x**k for k, entry in enumerate(c))


def test_worked_example():
    """The derivative of 5 - 3 x + 4 x^2 + 2 x^3 is -3 + 8 x + 6 x^2, as in the README."""
    assert_close(polynomial_derivative(np.array(CUBIC)), [-3.0, 8.0, 6.0])


def test_straight_line():
    """The derivative of a line is its slope, a constant."""
    assert_close(polynomial_derivative(np.array([0.7, -0.1])), [-0.1])


def test_constant():
    """Neither the derivative of a constant nor that of the zero polynomial has any coefficients."""
    assert_close(polynomial_derivative(np.array([7.0])), np.zeros(0))
    assert_close(polynomial_derivative(np.zeros(0)), np.zeros(0))


@pytest.mark.parametrize("k", [1, 2, 3, 10])
def test_powers(k):
    """The derivative of x^k is k x^(k-1)."""
    assert_close(polynomial_derivative(np.eye(k + 1)[k]), k * np.eye(k)[k - 1])


def test_zeros_are_kept():
    """The derivative has one coefficient fewer, even if the highest is 0."""
    assert_close(polynomial_derivative(np.array([1.0, 2.0, 0.0])), [2.0, 0.0])


def test_again_and_again():
    """The fourth derivative of x^4 + 5 is 4! = 24, and the fifth has no coefficients."""
    c = np.array([5.0, 0.0, 0.0, 0.0, 1.0])
    for _ in range(4):
        c = derivative(c)
    assert_close(c, [24.0])
    assert_close(polynomial_derivative(c), np.zeros(0))


@given(matrices(2, None), numbers())
def test_linear(pair, s):
    """The derivative of s p + q is s p' + q'."""
    p, q = pair
    assert_close(polynomial_derivative(s * p + q), s * derivative(p.copy()) + derivative(q.copy()))


@given(vectors(), vectors())
def test_product_rule(p, q):
    """The derivative of a product is p' q + p q'."""
    if min(len(p), len(q)) > 1:
        expected = np.convolve(derivative(p.copy()), q) + np.convolve(p, derivative(q.copy()))
    elif len(p) == 1:
        expected = p[0] * derivative(q.copy())
    else:
        expected = q[0] * derivative(p.copy())
    assert_close(polynomial_derivative(np.convolve(p, q)), expected)


@given(vectors(3), numbers())
def test_agrees_with_the_difference(c, x):
    """For degree 2 the central difference is the derivative, without any error."""
    slope = (value(c, x + 0.5) - value(c, x - 0.5)) / 1.0
    assert_close(float(value(derivative(c.copy()), x)), float(slope))


def test_leaves_its_inputs_alone():
    """The function leaves the coefficients unchanged."""
    assert_leaves_alone(polynomial_derivative, np.array(CUBIC))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(polynomial_derivative(CUBIC), [-3.0, 8.0, 6.0])
    assert_close(polynomial_derivative(np.array([5, -3, 4, 2])), [-3.0, 8.0, 6.0])
    assert_close(polynomial_derivative([0, 0.5, 0.25]), [0.5, 0.5])
    assert_leaves_alone(polynomial_derivative, [5, -3, 4])


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """The coefficients form a vector, one for each power."""
    assert_refuses(polynomial_derivative, 2.0, because="the coefficients are a single number")
    assert_refuses(polynomial_derivative, np.ones((2, 2)), because="the coefficients form a matrix")
