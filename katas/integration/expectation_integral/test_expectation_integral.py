"""What expectation_integral must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from expectation_integral import expectation_integral
from hypothesis import given, settings
from hypothesis import strategies as st

from dojo.testing import assert_close, assert_number, assert_refuses, numbers, vectors

CLOSE = {"rtol": 1e-6, "atol": 1e-6}


def triangle(x):
    """Return 2 x, the density of the README on [0, 1]."""
    return 2 * x


def uniform(a, b):
    return lambda x: 0 * x + 1 / (b - a)


def gaussian(mean, deviation):
    return lambda x: np.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * math.sqrt(2 * math.pi))


def cubic(c):
    return lambda x: c[0] + x * (c[1] + x * (c[2] + x * c[3]))


def test_worked_example():
    """For the density 2 x the mean is 2/3, the mean of the squares 1/2, the variance 1/18."""
    assert_close(expectation_integral(lambda x: x, triangle, 0.0, 1.0), 2 / 3, **CLOSE)
    assert_close(expectation_integral(lambda x: x * x, triangle, 0.0, 1.0), 1 / 2, **CLOSE)
    assert_close(expectation_integral(lambda x: (x - 2 / 3) ** 2, triangle, 0.0, 1.0), 1 / 18, **CLOSE)


def test_one():
    """The expectation of a constant is that constant: the density has area 1."""
    assert_close(expectation_integral(lambda x: 0 * x + 1, triangle, 0.0, 1.0), 1.0, **CLOSE)
    assert_close(expectation_integral(lambda x: 0 * x - 7, gaussian(0.0, 1.0), -10.0, 10.0), -7.0, **CLOSE)


def test_uniform():
    """Uniform on [2, 6], X has mean 4 and variance 16/12."""
    p = uniform(2.0, 6.0)
    assert_close(expectation_integral(lambda x: x, p, 2.0, 6.0), 4.0, **CLOSE)
    assert_close(expectation_integral(lambda x: (x - 4) ** 2, p, 2.0, 6.0), 4 / 3, **CLOSE)


def test_gaussian():
    """A Gaussian with standard deviation s has the moments 0, s^2, 0, 3 s^4 about its mean."""
    p = gaussian(1.0, 0.5)
    for power, moment in [(1, 0.0), (2, 0.25), (3, 0.0), (4, 3 / 16)]:
        found = expectation_integral(lambda x, power=power: (x - 1) ** power, p, -4.0, 6.0)
        assert_close(found, moment, **CLOSE)


def test_narrow_density():
    """A density may be larger than 1: 400 on an interval of length 1/400."""
    assert_close(expectation_integral(lambda x: x, uniform(1.0, 1.0025), 1.0, 1.0025), 1.00125, **CLOSE)
    assert_close(expectation_integral(np.cos, gaussian(0.0, 0.01), -0.1, 0.1), math.exp(-0.0001 / 2), **CLOSE)


def test_zero_density():
    """Where the density is 0, the values of g do not matter."""
    # The density is 4 x^3 on [0, 1], and 0 below, where g has values of up to 1000.
    right_half = lambda x: 4 * np.maximum(0.0, x) ** 3  # noqa: E731
    found = expectation_integral(lambda x: x + 1000 * np.maximum(0.0, -x) ** 3, right_half, -1.0, 1.0)
    assert_close(found, 4 / 5, **CLOSE)


def test_unit_of_x():
    """The unit of x does not matter: for the density 2 x / s^2 on [0, s] the mean of X / s is 2/3."""
    for s in (1e-6, 1e6):
        found = expectation_integral(lambda x, s=s: x / s, lambda x, s=s: triangle(x / s) / s, 0.0, s)
        assert_close(found, 2 / 3, **CLOSE)


def test_tenths():
    """For a uniform density, nine digits of the mean of a constant or a line are right."""
    assert_close(expectation_integral(lambda x: 0 * x + 0.1, uniform(0.1, 0.7), 0.1, 0.7), 0.1, rtol=1e-9)
    assert_close(expectation_integral(lambda x: x, uniform(0.1, 0.7), 0.1, 0.7), 0.4, rtol=1e-9)


def test_area_near_one():
    """An area of 1.0005 is close enough to 1: the density is left as it is."""
    found = expectation_integral(lambda x: 0 * x + 1, lambda x: 1.0005 * 2 * x, 0.0, 1.0)
    assert_close(found, 1.0005, **CLOSE)


@settings(max_examples=15)
@given(vectors(4), numbers(), numbers())
def test_linear(c, s, t):
    """The expectation of s g(X) + t is s times that of g(X), plus t."""
    g = cubic(c)
    once = assert_number(expectation_integral(g, triangle, 0.0, 1.0))
    assert_close(
        expectation_integral(lambda x: s * g(x) + t, triangle, 0.0, 1.0), s * once + t, rtol=1e-5, atol=1e-4
    )


@settings(max_examples=15)
@given(vectors(4), numbers())
def test_uniform_cubics(c, a):
    """For a uniform density the expectation is the mean: an integral divided by the length."""
    b = a + 2
    exact = math.fsum(float(e) * (b ** (k + 1) - a ** (k + 1)) / (k + 1) for k, e in enumerate(c)) / 2
    # Values below 16 * 18^3 < 1e5 in absolute value may cancel: the error is measured against them.
    assert_close(expectation_integral(cubic(c), uniform(a, b), a, b), exact, rtol=1e-6, atol=1e-4)


@settings(max_examples=15)
@given(numbers(), st.sampled_from([0.5, 1.0, 2.0]))
def test_variance(mean, deviation):
    """The variance is the mean of the squares minus the square of the mean."""
    p, a, b = gaussian(mean, deviation), mean - 10 * deviation, mean + 10 * deviation
    squares = assert_number(expectation_integral(lambda x: x * x, p, a, b))
    found = assert_number(expectation_integral(lambda x: x, p, a, b))
    # Squares of up to 300 are subtracted, each within 1e-6 of its size.
    assert_close(squares - found * found, deviation * deviation, rtol=0, atol=2e-3)


@pytest.mark.edge
def test_refuses_what_is_no_interval():
    """An interval goes from a smaller number to a larger one, both finite."""
    for a, b in [(1.0, 1.0), (1.0, 0.0), (math.nan, 1.0), (0.0, math.inf), (-math.inf, 0.0)]:
        assert_refuses(expectation_integral, np.tanh, triangle, a, b, because=f"a is {a} and b is {b}")


@pytest.mark.edge
def test_refuses_another_area():
    """The area of a density is 1."""
    for factor in (0.5, 0.9985, 1.0015, 2.0, 0.0):
        odd = lambda x, factor=factor: factor * 2 * x  # noqa: E731
        assert_refuses(expectation_integral, np.tanh, odd, 0.0, 1.0, because=f"the area is {factor}")


@pytest.mark.edge
def test_refuses_negative_densities():
    """A probability is never negative, so neither is a density: 4 x - 1 has area 1 but is not a density."""
    odd = lambda x: 4 * x - 1  # noqa: E731
    assert_refuses(expectation_integral, np.tanh, odd, 0.0, 1.0, because="pdf is negative near 0")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """Values of g and of the density are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        odd = lambda x, wrong=wrong: np.where(np.asarray(x) > 0.5, wrong, 1.0)  # noqa: E731
        assert_refuses(expectation_integral, odd, triangle, 0.0, 1.0, because=f"a value of g is {wrong}")
        assert_refuses(expectation_integral, np.tanh, odd, 0.0, 1.0, because=f"a value of pdf is {wrong}")
