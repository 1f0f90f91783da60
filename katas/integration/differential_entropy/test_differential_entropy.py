"""What differential_entropy must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from differential_entropy import differential_entropy
from hypothesis import given, settings
from hypothesis import strategies as st

from dojo.testing import assert_at_most, assert_close, assert_number, assert_refuses, distributions, numbers

# The README asks for 1e-4.  Where a density falls to 0 along a line, the integrand has an infinite slope, and
# Simpson's rule with a thousand strips is wrong by less than 1e-5.
CLOSE = {"rtol": 0, "atol": 1e-4}


def triangle(x):
    """Return 2 x, the density of the README on [0, 1]."""
    return 2 * x


def uniform(a, b):
    return lambda x: 0 * x + 1 / (b - a)


def gaussian(mean, deviation):
    return lambda x: np.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * math.sqrt(2 * math.pi))


def test_worked_example():
    """The density 2 x on [0, 1] has entropy 1/2 - log 2, as in the README."""
    assert_close(differential_entropy(triangle, 0.0, 1.0), 0.5 - math.log(2), **CLOSE)


def test_uniform():
    """The uniform density has entropy log(b - a), which is negative for short intervals."""
    for a, b in [(0.0, 1.0), (2.0, 6.0), (-10.0, 10.0), (1.0, 1.5), (0.0, 0.01), (0.1, 0.7)]:
        assert_close(differential_entropy(uniform(a, b), a, b), math.log(b - a), rtol=0, atol=1e-9)


def test_gaussian():
    """A Gaussian has entropy log(2 pi e s^2) / 2; what lies beyond ten deviations does not matter."""
    for deviation in (0.1, 1.0, 3.0):
        found = differential_entropy(gaussian(2.0, deviation), 2 - 10 * deviation, 2 + 10 * deviation)
        assert_close(found, math.log(2 * math.pi * math.e * deviation**2) / 2, **CLOSE)


def test_zero_density():
    """Where the density is 0, nothing is added: half of an interval may be empty."""
    half = lambda x: np.maximum(0.0, 2 * x)  # noqa: E731
    assert_close(differential_entropy(half, -1.0, 1.0), 0.5 - math.log(2), **CLOSE)
    tent = lambda x: np.maximum(0.0, 1 - np.abs(x))  # noqa: E731
    assert_close(differential_entropy(tent, -2.0, 2.0), 0.5, **CLOSE)


def test_tiny_density():
    """A density that falls below every float, like a narrow Gaussian in its tails, is 0 there."""
    # At the left end, fifty deviations from the mean, the density is a multiple of exp(-1250).
    found = differential_entropy(gaussian(0.0, 1.0), -50.0, 10.0)
    assert_close(found, math.log(2 * math.pi * math.e) / 2, **CLOSE)


def test_area_near_one():
    """An area of 1.0005 is close enough to 1: the density is left as it is."""
    found = differential_entropy(lambda x: 1.0005 + 0 * x, 0.0, 1.0)
    assert_close(found, -1.0005 * math.log(1.0005), **CLOSE)


@settings(max_examples=15)
@given(numbers())
def test_shift(c):
    """A shift does not change the entropy: that of X + c is that of X."""
    tent = lambda x: 1 - np.abs(x - c)  # noqa: E731
    assert_close(differential_entropy(tent, c - 1, c + 1), 0.5, **CLOSE)


@settings(max_examples=15)
@given(st.sampled_from([1e-6, 0.1, 0.5, 2.0, 8.0, 1e6]))
def test_stretch(s):
    """Stretching by a factor adds its logarithm: the density is s times lower, and s times wider."""
    found = differential_entropy(lambda x: triangle(x / s) / s, 0.0, s)
    assert_close(found, 0.5 - math.log(2) + math.log(s), **CLOSE)


@settings(max_examples=15)
@given(distributions(3))
def test_uniform_is_the_most_uncertain(shares):
    """No density on [0, 2] has a larger entropy than the uniform one, log 2."""
    # A mixture of the constant 1/2, of x / 2 and of 1 - x / 2 has area 1 and is smooth inside.
    p = lambda x: shares[0] / 2 + shares[1] * x / 2 + shares[2] * (1 - x / 2)  # noqa: E731
    assert_at_most(assert_number(differential_entropy(p, 0.0, 2.0)), math.log(2), slack=1e-4)


@settings(max_examples=15)
@given(distributions(2))
def test_two_parts(shares):
    """For a mixture of two tents side by side, the entropy is that of one tent plus that of the choice."""
    # Tents of height 2 on [0, 1] and on [1, 2], each with the entropy 1/2 - log 2.
    tent = lambda x: np.maximum(0.0, 2 - 4 * np.abs(x - 0.5))  # noqa: E731
    found = differential_entropy(lambda x: shares[0] * tent(x) + shares[1] * tent(x - 1), 0.0, 2.0)
    choice = -math.fsum(share * math.log(share) for share in shares)
    assert_close(found, 0.5 - math.log(2) + choice, **CLOSE)


@pytest.mark.edge
def test_refuses_what_is_no_interval():
    """An interval goes from a smaller number to a larger one, both finite."""
    for a, b in [(1.0, 1.0), (1.0, 0.0), (math.nan, 1.0), (0.0, math.inf), (-math.inf, 0.0)]:
        assert_refuses(differential_entropy, triangle, a, b, because=f"a is {a} and b is {b}")


@pytest.mark.edge
def test_refuses_another_area():
    """The area of a density is 1."""
    for factor in (0.5, 0.9985, 1.0015, 2.0, 0.0):
        odd = lambda x, factor=factor: factor * 2 * x  # noqa: E731
        assert_refuses(differential_entropy, odd, 0.0, 1.0, because=f"the area is {factor}")


@pytest.mark.edge
def test_refuses_values_of_no_density():
    """A density is finite and never negative: 4 x - 1 has area 1 but is not a density."""
    assert_refuses(differential_entropy, lambda x: 4 * x - 1, 0.0, 1.0, because="pdf is negative near 0")
    for wrong in (math.nan, math.inf):
        odd = lambda x, wrong=wrong: np.where(np.asarray(x) > 0.5, wrong, 1.0)  # noqa: E731
        assert_refuses(differential_entropy, odd, 0.0, 1.0, because=f"a value of pdf is {wrong}")
