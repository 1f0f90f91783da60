"""What mean_squared_distance must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from function_distance import mean_squared_distance
from hypothesis import given, settings

from dojo.testing import assert_at_least, assert_close, assert_number, assert_refuses, numbers, vectors

# The README asks for 1e-6 (1 + D).  D is a mean of squares, so nothing cancels in it: Simpson's rule is right
# to 1e-9 of it here, and rounding errors are smaller still.
CLOSE = {"rtol": 1e-6, "atol": 1e-6}


def line(c):
    """Return the function c_0 + c_1 x."""
    return lambda x: c[0] + c[1] * x


def constant(c):
    return lambda x: c + 0 * x


def test_worked_example():
    """From x to 0 the distance on [0, 3] is 3, and to the best constant, 3/2, it is 3/4, as in the README."""
    assert_close(mean_squared_distance(lambda x: x, constant(0.0), 0.0, 3.0), 3.0, **CLOSE)
    assert_close(mean_squared_distance(lambda x: x, constant(1.5), 0.0, 3.0), 0.75, **CLOSE)


def test_constants():
    """The distance between two constants is their squared difference, on any interval."""
    assert_close(mean_squared_distance(constant(5.0), constant(2.0), 0.0, 1.0), 9.0, **CLOSE)
    assert_close(mean_squared_distance(constant(5.0), constant(2.0), -3.0, 7.0), 9.0, **CLOSE)
    assert_close(mean_squared_distance(constant(-5.0), constant(2.0), 1.0, 1.25), 49.0, **CLOSE)


def test_one_crossing():
    """Where the graphs cross, nothing cancels: from x to -x on [-1, 1] the distance is 4/3."""
    assert_close(mean_squared_distance(lambda x: x, lambda x: -x, -1.0, 1.0), 4 / 3, **CLOSE)


def test_waves():
    """Over whole periods a sine has distance 1/2 from 0, and 1 from the cosine."""
    turn = 2 * math.pi
    assert_close(mean_squared_distance(np.sin, constant(0.0), 0.0, turn), 0.5, **CLOSE)
    assert_close(mean_squared_distance(np.sin, np.cos, 0.0, 2 * turn), 1.0, **CLOSE)


def test_degree_four():
    """For x^4 and 0 on [0, 2] the distance is 2^9 / 9 / 2 = 256/9."""
    assert_close(mean_squared_distance(lambda x: x**4, constant(0.0), 0.0, 2.0), 256 / 9, **CLOSE)


def test_tenths():
    """The distance between the constants 0.1 and 0.7 is 0.36, to nine digits."""
    assert_close(mean_squared_distance(constant(0.1), constant(0.7), 0.1, 0.4), 0.36, rtol=1e-9)


def test_unit_of_x():
    """The distance is a mean over x, so the unit of x does not matter: from x/s to 0 on [0, 3s] it is 3."""
    for s in (1e-6, 1e6):
        found = mean_squared_distance(lambda x, s=s: x / s, constant(0.0), 0.0, 3 * s)
        assert_close(found, 3.0, **CLOSE)


def test_equal_functions():
    """A function has distance 0 from itself, without any error."""
    assert_close(mean_squared_distance(np.exp, np.exp, 0.0, 3.0), 0.0)
    assert_close(mean_squared_distance(lambda x: x + x, lambda x: 2 * x, -1.0, 3.0), 0.0)


def test_far_from_zero():
    """The difference is taken before the square: even near 10^8 the distance between neighbours is 1."""
    far = lambda x: 1e8 + x  # noqa: E731
    assert_close(mean_squared_distance(far, lambda x: 1e8 + x + 1, 0.0, 2.0), 1.0, **CLOSE)


@settings(max_examples=15)
@given(vectors(4), numbers())
def test_symmetric(c, b):
    """The distance from f to g is that from g to f, and never negative."""
    f, g = line(c[:2]), lambda x: np.sin(x) * c[2] + c[3]
    there = assert_number(mean_squared_distance(f, g, -8.0, -7.0 + abs(b) / 4))
    assert_at_least(there, 0.0)
    assert_close(mean_squared_distance(g, f, -8.0, -7.0 + abs(b) / 4), there, **CLOSE)


@settings(max_examples=15)
@given(vectors(4), numbers())
def test_factor(c, s):
    """A common factor of both functions is squared: D(s f, s g) = s^2 D(f, g)."""
    f, g = line(c[:2]), line(c[2:])
    once = assert_number(mean_squared_distance(f, g, 0.0, 2.0))
    assert_close(
        mean_squared_distance(lambda x: s * f(x), lambda x: s * g(x), 0.0, 2.0), s * s * once, **CLOSE
    )


@settings(max_examples=15)
@given(vectors(2), numbers())
def test_best_constant(c, off):
    """A constant at distance t from the mean is farther from f than the mean, by t^2."""
    f = line(c)
    mean = float(c[0] + 2 * c[1])  # of the line, on [0, 4]
    best = assert_number(mean_squared_distance(f, constant(mean), 0.0, 4.0))
    assert_close(mean_squared_distance(f, constant(mean + off), 0.0, 4.0), best + off * off, **CLOSE)


@settings(max_examples=15)
@given(vectors(4), numbers())
def test_lines(c, a):
    """For two lines the difference is a line u + v x, whose square has a known integral."""
    u, v = float(c[0] - c[2]), float(c[1] - c[3])
    # The mean of (m + v t)^2 over t in [-1, 1], where m is the value in the middle.
    middle = u + v * (a + 1)
    found = mean_squared_distance(line(c[:2]), line(c[2:]), a, a + 2)
    assert_close(found, middle * middle + v * v / 3, **CLOSE)


@pytest.mark.edge
def test_refuses_a_point():
    """Over a single point there is no mean."""
    assert_refuses(mean_squared_distance, np.tanh, np.cos, 1.0, 1.0, because="a and b are 1.0")


@pytest.mark.edge
def test_refuses_what_is_no_interval():
    """An interval goes from a smaller number to a larger one, both finite."""
    for a, b in [(2.0, 1.0), (math.nan, 1.0), (0.0, math.inf), (-math.inf, 0.0)]:
        assert_refuses(mean_squared_distance, np.tanh, np.tanh, a, b, because=f"a is {a} and b is {b}")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """A mean needs finite values of both functions, even where both are infinite."""
    for wrong in (math.nan, math.inf, -math.inf):
        odd = lambda x, wrong=wrong: np.tanh(x) + np.where(np.asarray(x) > 0.5, wrong, 0.0)  # noqa: E731
        assert_refuses(mean_squared_distance, odd, np.tanh, 0.0, 1.0, because=f"a value of f is {wrong}")
        assert_refuses(mean_squared_distance, np.tanh, odd, 0.0, 1.0, because=f"a value of g is {wrong}")
        assert_refuses(mean_squared_distance, odd, odd, 0.0, 1.0, because=f"values of both are {wrong}")
