"""What numerical_derivative must satisfy.  README.md states the mathematics."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from numerical_derivative import numerical_derivative

from dojo.testing import assert_close, assert_number, assert_refuses, numbers

# Steps and points are multiples of 1/64, so x + h and x - h are exact.
STEPS = st.sampled_from([2.0, 1.0, 0.5, 0.25])
SMALL_STEPS = st.sampled_from([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64])


def cube(t):
    return t * t * t


def test_worked_example():
    """The chord of x^3 from 1.5 to 2.5 has slope 12.25, as computed by hand in the README."""
    assert_close(numerical_derivative(cube, 2.0, 0.5), 12.25)


def test_straight_line():
    """A straight line has the same slope whatever the point and the step."""
    assert_close(numerical_derivative(lambda t: 7 - 3 * t, 5.0, 2.0), -3.0)


def test_falling_function():
    """A falling function has a negative slope: for 1/x it is -1 / (x^2 - h^2)."""
    assert_close(numerical_derivative(lambda t: 1 / t, 2.0, 1.0), -1 / 3)


@pytest.mark.parametrize("h", [2.0, 1.0, 1 / 8, 1 / 1024])
def test_step_of_the_caller(h):
    """The step is the caller's: at 0 the central difference of x^3 is h^2, not 0."""
    assert_close(numerical_derivative(cube, 0.0, h), h**2)


def test_step_by_name():
    """The step can be given by its name, h."""
    assert_close(numerical_derivative(cube, 2.0, h=0.5), 12.25)


# With h = 1e-5 the first term of the error, h^2 / 6 f'''(x), is below 2e-11 |f'''(x)|.  The rounding
# of f and of x + h and x - h adds about 2e-11 (|f(x)| + |x f'(x)|).  At these points that is below 1e-9.
@pytest.mark.parametrize(
    ("f", "x", "slope"),
    [
        (math.exp, 1.0, math.e),
        (math.sin, 2.0, math.cos(2.0)),
        (math.log, 0.5, 2.0),
        (math.sqrt, 3.0, 1 / math.sqrt(12.0)),
    ],
    ids=["exp", "sin", "log", "sqrt"],
)
def test_default_step(f, x, slope):
    """With the default h the derivative is right to within 1e-8."""
    assert_close(numerical_derivative(f, x), slope, rtol=0, atol=1e-8)


def test_default_value():
    """The default h is 1e-5: the central difference of x^3 at 0 is then 1e-10."""
    assert_close(numerical_derivative(cube, 0.0), 1e-10, atol=0)


def test_corner():
    """The two sides of |x| at 0 balance to 0, although |x| has no derivative there."""
    assert_close(numerical_derivative(abs, 0.0, 0.25), 0.0)


@given(numbers(), numbers(), numbers(), numbers(), STEPS)
def test_quadratic(a, b, c, x, h):
    """For a x^2 + b x + c the central difference is 2 a x + b, without any error."""
    assert_close(numerical_derivative(lambda t: a * t * t + b * t + c, x, h), 2 * a * x + b)


@given(numbers(), numbers(), STEPS)
def test_cubic(c, x, h):
    """For c x^3 the central difference is 3 c x^2 plus an error of c h^2."""
    assert_close(numerical_derivative(lambda t: c * t * t * t, x, h), 3 * c * x**2 + c * h**2)


# Two sines with an error of 1e-16 each, divided by at least 2 / 64: less than 1e-14.
@given(numbers(), SMALL_STEPS)
def test_error_falls_with_the_square(x, h):
    """The central difference of the sine misses the cosine by at most h^2 / 6."""
    assert_close(numerical_derivative(math.sin, x, h), math.cos(x), rtol=0, atol=h**2 / 6 + 1e-13)


# Values of the combination are at most 16 * (25 + 1) in absolute value, so their rounding is below 1e-13, and
# h is at least 1/64.
@given(numbers(), numbers(), numbers(), SMALL_STEPS)
def test_linear(a, b, x, h):
    """The slope of a f + b g is a times the slope of f plus b times the slope of g."""
    first = assert_number(numerical_derivative(math.atan, x, h))
    second = assert_number(numerical_derivative(math.cos, x, h))
    together = numerical_derivative(lambda t: a * math.atan(t) + b * math.cos(t), x, h)
    assert_close(together, a * first + b * second, atol=1e-10)


@pytest.mark.edge
def test_whole_numbers():
    """Whole numbers are numbers: the chord of x^3 from 1 to 3 has slope 13."""
    assert_close(numerical_derivative(cube, 2, 1), 13.0)


@pytest.mark.edge
def test_refuses_a_step_that_is_none():
    """A step is a positive, finite number."""
    for h in (0.0, -1e-5, math.nan, math.inf):
        assert_refuses(numerical_derivative, math.atan, 1.0, h, because=f"h is {h}")


@pytest.mark.edge
def test_refuses_points_that_are_not_finite():
    """Both ends of the chord are numbers: 2e308 is larger than every float."""
    for x in (math.nan, math.inf, -math.inf):
        assert_refuses(numerical_derivative, math.atan, x, because=f"x is {x}")
    for x in (1e308, -1e308):
        assert_refuses(numerical_derivative, math.atan, x, 1e308, because="x + h or x - h is infinite")


# Next to 1 the spacing of the numbers is 2.2e-16 above and 1.1e-16 below, so a step of 1e-16 is lost
# on one side only: above at 1, and below at -1.
@pytest.mark.edge
def test_refuses_a_step_lost_to_rounding():
    """If x + h or x - h is rounded to x, nothing has moved, and nothing can be learned."""
    for x, h in ((1e20, 1.0), (-1e20, 1.0), (1.0, 1e-16), (-1.0, 1e-16)):
        assert_refuses(numerical_derivative, math.atan, x, h, because="x + h or x - h is rounded to x")
