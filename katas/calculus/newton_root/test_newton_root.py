"""What newton_root must satisfy.  README.md states the mathematics."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newton_root import newton_root

from dojo.testing import assert_close, assert_number, assert_refuses, numbers

POSITIVE = st.sampled_from([1.0, 2.0, 0.5, 4.0, 0.25, 9.0, 10.0, 16.0])
NOT_ZERO = numbers().filter(bool)


def parabola(x):
    return x * x - 2


def parabola_slope(x):
    return 2 * x


@pytest.mark.parametrize(("tolerance", "expected"), [(1 / 100, 577 / 408), (1 / 10, 17 / 12)])
def test_worked_example(tolerance, expected):
    """From 1 towards the square root of 2: 3/2, 17/12, 577/408, as computed by hand in the README."""
    assert_close(newton_root(parabola, parabola_slope, 1.0, tolerance), expected)


def test_root_of_two():
    """The roots of x^2 - 2 are right to the last digits, and the start decides which is found."""
    assert_close(newton_root(parabola, parabola_slope, 1.0), math.sqrt(2), rtol=0)
    assert_close(newton_root(parabola, parabola_slope, -1.0), -math.sqrt(2), rtol=0)


# The guesses are 1, 0.505, 0.262, 0.150 and 0.108: the last step is the first below 0.05.  A step below 0.05
# times the guess comes later.
def test_small_root():
    """Near 0 a step is measured as it is: from 1 to the root 1/10 of x^2 - 1/100, four steps are enough."""
    x = 1.0
    for _ in range(4):
        x = (x + 0.01 / x) / 2
    assert_close(newton_root(lambda x: x * x - 0.01, parabola_slope, 1.0, 1 / 20), x)


def test_cosine():
    """The solution of cos x = x is the root of cos x - x: the cosine maps it to itself."""
    root = assert_number(newton_root(lambda x: math.cos(x) - x, lambda x: -math.sin(x) - 1, 1.0))
    assert_close(root, math.cos(root))


def test_at_the_root():
    """A search that starts at a root has already arrived."""
    assert_close(newton_root(lambda x: x * x - 9, parabola_slope, 3.0, max_steps=1), 3.0)


def test_flat_root():
    """A root is a root even where the derivative is zero: 0 for x^2, and 0 for x^3 - 2 x^2."""
    assert_close(newton_root(lambda x: x * x, parabola_slope, 0.0), 0.0)
    # At 1 both the value and the slope are -1, so the first step leads from 1 to 0.
    found = newton_root(lambda x: x**3 - 2 * x**2, lambda x: 3 * x**2 - 4 * x, 1.0)
    assert_close(found, 0.0)


def test_double_root():
    """At the double root of x^2 each step halves the guess; 2^-40 is the first below 1e-12."""
    assert_close(newton_root(lambda x: x * x, parabola_slope, 1.0), 2.0**-40, atol=1e-15)


def test_step_as_long_as_the_tolerance():
    """A step of exactly the tolerance is short: for x^2 from 1 with tolerance 1/2, the result is 1/2."""
    assert_close(newton_root(lambda x: x * x, parabola_slope, 1.0, 0.5), 0.5)


def test_fifty_steps():
    """Fifty steps are allowed unless the caller says otherwise: for x^2 from 1 they lead to 2^-50."""
    assert_close(newton_root(lambda x: x * x, parabola_slope, 1.0, 2.0**-50), 2.0**-50, atol=0)
    because = "the last of 50 steps is longer than 2^-51"
    assert_refuses(newton_root, lambda x: x * x, parabola_slope, 1.0, 2.0**-51, because=because)


# The steps are 0.5, 0.083, 0.0025, 2e-6 and 2e-12 long; the value of f after four of them is 4e-12.
def test_five_steps_are_enough():
    """From 1 to the square root of 2, within 1e-9: the fifth step is about 2e-12 long."""
    assert_close(newton_root(parabola, parabola_slope, 1.0, 1e-9, 5), math.sqrt(2))


def test_refuses_four_steps():
    """The fourth step towards the square root of 2 is still 2e-6 long: no result within 1e-9."""
    because = "the last of the 4 steps is longer than the tolerance allows"
    assert_refuses(newton_root, parabola, parabola_slope, 1.0, 1e-9, 4, because=because)


def test_units():
    """A root as large as 1e8 takes the same steps as sqrt(2): a larger guess allows a longer step."""
    c = 1e8
    root = newton_root(lambda x: x * x - 2 * c * c, parabola_slope, c, 1 / 100)
    assert_close(root, 577 / 408 * c)
    root = newton_root(lambda x: x * x - 2 * c * c, parabola_slope, -c, 1e-9, 5)
    assert_close(root, -math.sqrt(2) * c)


@given(POSITIVE, NOT_ZERO)
def test_square_root(a, x0):
    """The roots of x^2 - a are plus and minus the square root; the method finds the one on the side of x0."""
    root = newton_root(lambda x: x * x - a, parabola_slope, x0)
    assert_close(root, math.copysign(math.sqrt(a), x0), rtol=0, atol=1e-11)


@given(POSITIVE)
def test_logarithm(a):
    """The root of e^x - a is log a, and the method gets there from a."""
    assert_close(newton_root(lambda x: math.exp(x) - a, math.exp, a), math.log(a), rtol=0, atol=1e-11)


@given(NOT_ZERO, numbers(), numbers())
def test_line(slope, root, x0):
    """A line is its own tangent: the first step reaches the root, a second finds nothing to do."""
    found = newton_root(lambda x: slope * (x - root), lambda x: slope, x0, max_steps=2)
    assert_close(found, root)


@given(POSITIVE, st.sampled_from([1e-20, -1e-20, 1e20, -3.0]))
def test_scale_of_f(a, c):
    """The roots of c f are those of f, and so are the steps: c cancels in f / f'."""
    root = newton_root(lambda x: c * (x * x - a), lambda x: 2 * c * x, 1.0)
    assert_close(root, math.sqrt(a), rtol=0, atol=1e-11)


def test_refuses_a_flat_start():
    """A tangent of slope 0 never meets the axis: x^2 - 2 at 0."""
    assert_refuses(newton_root, parabola, parabola_slope, 0.0, because="f' is zero at x0, and f is not")


def test_refuses_a_flat_tangent_on_the_way():
    """For x^2 + 1 the guess after 1 is 0, where the tangent is flat."""
    because = "f' is zero at the second guess, and f is not"
    assert_refuses(newton_root, lambda x: x * x + 1, parabola_slope, 1.0, because=because)


def test_refuses_a_circle():
    """For x^3 - 2x + 2 the guesses are 0, 1, 0, 1, and so on forever."""
    because = "the guesses go round in a circle"
    assert_refuses(newton_root, lambda x: x**3 - 2 * x + 2, lambda x: 3 * x * x - 2, 0.0, because=because)


def test_refuses_where_there_is_no_root():
    """For x^2 + 1 every step is at least 1 long, so none is short."""
    assert_refuses(newton_root, lambda x: x * x + 1, parabola_slope, 0.5, because="x^2 + 1 has no root")


def test_refuses_guesses_that_run_off():
    """For arctan the guesses grow without bound from 2, though the root 0 is near."""
    because = "the guesses grow without bound"
    assert_refuses(newton_root, math.atan, lambda x: 1 / (1 + x * x), 2.0, because=because)


@pytest.mark.edge
def test_whole_numbers():
    """A whole number is a guess like any other: from -1 the method finds -sqrt(2)."""
    assert_close(newton_root(parabola, parabola_slope, -1), -math.sqrt(2), rtol=0)


@pytest.mark.edge
def test_refuses_an_infinite_step():
    """A tangent as flat as 1e-320 meets the axis beyond the largest number."""
    assert_refuses(newton_root, lambda x: 1.0, lambda x: 1e-320, 0.0, because="the guess x1 is infinite")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """Where f or its derivative is not finite, there is no tangent."""
    for value in (math.nan, math.inf, -math.inf):
        f = lambda x, value=value: value  # noqa: E731
        assert_refuses(newton_root, f, lambda x: 1.0, 1.0, because=f"f(x0) is {value}")
        assert_refuses(newton_root, lambda x: 1.0, f, 1.0, because=f"f'(x0) is {value}")


@pytest.mark.edge
def test_refuses_a_start_that_is_not_finite():
    """A guess is a finite number, even for a function that would be zero at infinity."""
    for x0 in (math.nan, math.inf, -math.inf):
        assert_refuses(newton_root, math.atan, lambda x: 1 / (1 + x * x), x0, because=f"x0 is {x0}")
        assert_refuses(newton_root, lambda x: 1 / (1 + x * x), lambda x: -1.0, x0, because=f"x0 is {x0}")


@pytest.mark.edge
def test_refuses_a_tolerance_that_is_not_positive():
    """A tolerance is positive, even for a function whose steps soon have length zero."""
    for tolerance in (0.0, -1e-9, math.nan):
        because = f"the tolerance is {tolerance}"
        assert_refuses(newton_root, parabola, parabola_slope, 1.0, tolerance, because=because)
        assert_refuses(newton_root, lambda x: x - 1, lambda x: 1.0, 1.0, tolerance, because=because)


@pytest.mark.edge
def test_refuses_fewer_steps_than_one():
    """At least one step must be allowed, even at a root."""
    for steps in (0, -1):
        because = f"max_steps is {steps}"
        assert_refuses(newton_root, lambda x: x - 1, lambda x: 1.0, 1.0, 1e-12, steps, because=because)
