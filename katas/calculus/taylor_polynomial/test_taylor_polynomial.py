"""What taylor_polynomial must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from taylor_polynomial import taylor_polynomial

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    numbers,
    vectors,
)

ROOT = [2.0, 1 / 4, -1 / 32]  # of the square root, at 4


def test_worked_example():
    """For the square root at 4 the polynomial of degree 2 is 143/64 at 5, as in the README."""
    assert_close(taylor_polynomial(np.array(ROOT), 4.0)(5.0), 143 / 64)


def test_at_the_point():
    """At the point itself the polynomial has the value of the function."""
    assert_close(taylor_polynomial(np.array(ROOT), 4.0)(4.0), 2.0)
    assert_close(taylor_polynomial(np.array([7.0]), 4.0)(100.0), 7.0)


def test_line():
    """With one derivative it is the tangent: 3 - 2 (x - 1) is 7 at -1."""
    tangent = taylor_polynomial(np.array([3.0, -2.0]), 1.0)
    assert_close(tangent(-1.0), 7.0)
    assert_close(tangent(1.5), 2.0)


def test_factorials():
    """The derivatives 1, 1, 1, 1 at 0 give 1 + x + x^2/2 + x^3/6, which is 19/3 at 2."""
    assert_close(taylor_polynomial(np.ones(4), 0.0)(2.0), 19 / 3)


def test_no_derivatives():
    """An empty sum is 0, everywhere."""
    nothing = taylor_polynomial(np.zeros(0), 1.0)
    assert_close(nothing(5.0), 0.0)
    assert_close(nothing(np.ones((2, 2))), np.zeros((2, 2)))


def test_arrays():
    """For an array the polynomial is evaluated at each entry, whatever the shape."""
    square = taylor_polynomial(np.array([1.0, 2.0, 2.0]), 1.0)  # x^2 at 1
    assert_close(square(np.array([0.0, 1.0, -3.0])), [0.0, 1.0, 9.0])
    assert_close(square(np.array([[2.0, 4.0]])), [[4.0, 16.0]])
    assert_close(taylor_polynomial(np.array([7.0]), 0.0)(np.array([1.0, 2.0])), [7.0, 7.0])


# The rest of the series at x has a first term below 3^30 / 30! < 1e-18, and all terms together are below e^3.
@pytest.mark.parametrize("x", [-3.0, -0.5, 0.0, 1.0, 3.0])
def test_exponential(x):
    """The exponential is its own derivative: with 30 of them, e^x is found for |x| up to 3."""
    assert_close(taylor_polynomial(np.ones(30), 0.0)(x), math.exp(x), atol=1e-13)


def test_sine():
    """The derivatives of the sine repeat: sin, cos, -sin, -cos; ten of them give 7 digits at distance 1."""
    a = 0.5
    four = [math.sin(a), math.cos(a), -math.sin(a), -math.cos(a)]
    found = taylor_polynomial(np.array((four * 3)[:10]), a)(1.5)
    # The rest is at most 1 / 10! < 3e-7.
    assert_close(found, math.sin(1.5), rtol=0, atol=3e-7)


def test_error_falls_with_the_distance():
    """The error for degree n is about 2^(n+1) times smaller at half the distance."""
    for n in (1, 2, 3):
        polynomial = taylor_polynomial(np.ones(n + 1), 0.0)
        errors = [math.exp(x) - assert_number(polynomial(x)) for x in (1 / 16, 1 / 32)]
        # The next term of the series changes this ratio by less than 4 percent.
        assert_close(errors[0] / errors[1], 2.0 ** (n + 1), rtol=0.04)


@given(vectors(), numbers(), numbers())
def test_gives_a_polynomial_back(c, a, x):
    """The derivatives k! c_k give the polynomial with the coefficients c_k in powers of x - a."""
    derivatives = [math.factorial(k) * float(entry) for k, entry in enumerate(c)]
    # Terms below 16 * 32^4 < 2e7 carry rounding errors of 4e-9 at most; they may cancel.
    expected = math.fsum(float(entry) * (x - a) ** k for k, entry in enumerate(c))
    assert_close(taylor_polynomial(np.array(derivatives), a)(x), expected, atol=1e-7)


@given(vectors(), numbers(), numbers())
def test_shifted(derivatives, a, x):
    """Only the step from the point matters: T around a has at a + x the value of T around 0 at x."""
    there = assert_number(taylor_polynomial(derivatives.copy(), 0.0)(x))
    assert_close(taylor_polynomial(derivatives, a)(a + x), there, atol=1e-9)


def test_many_derivatives():
    """With 300 derivatives of the exponential, e is found, although 300! is too large for a float."""
    assert_close(taylor_polynomial(np.ones(300), 0.0)(1.0), math.e)
    assert_close(taylor_polynomial(np.ones(300), 0.0)(20.0), math.exp(20))


def test_leaves_its_inputs_alone():
    """The function leaves derivatives and points unchanged."""
    assert_leaves_alone(taylor_polynomial, np.array(ROOT), 4.0)
    assert_leaves_alone(taylor_polynomial(np.array(ROOT), 4.0), np.array([5.0, 6.0]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    square = taylor_polynomial([1, 2, 2], 1)
    assert_close(square(3), 9.0)
    assert_close(square([3, 0]), [9.0, 0.0])
    assert_close(taylor_polynomial(np.array([0, 0, 1]), 0)(np.array([1, 3])), [0.5, 4.5])


@pytest.mark.edge
def test_keeps_its_derivatives():
    """The polynomial stays as it is when the caller's array changes."""
    derivatives = np.array(ROOT)
    polynomial = taylor_polynomial(derivatives, 4.0)
    derivatives[:] = 0
    assert_close(polynomial(5.0), 143 / 64)


@pytest.mark.edge
def test_refuses_numbers_that_are_not_finite():
    """The point and the derivatives are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(taylor_polynomial, np.array([1.0, wrong]), 0.0, because=f"a derivative is {wrong}")
        assert_refuses(taylor_polynomial, np.array([1.0, 2.0]), wrong, because=f"a is {wrong}")


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """The derivatives come one after another: they form a vector."""
    assert_refuses(taylor_polynomial, 2.0, 0.0, because="the derivatives are a single number")
    assert_refuses(taylor_polynomial, np.ones((2, 2)), 0.0, because="the derivatives form a matrix")
