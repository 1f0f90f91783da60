"""What monte_carlo_integral must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from monte_carlo_integral import monte_carlo_integral

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_number,
    assert_refuses,
    assert_unpacks,
    numbers,
    rng,
)

# Calls with equal generators use the same random points.  This is how the points of one call are known in
# another, without knowing how the numbers of the generator become points.
SEEDS = st.integers(0, 1000)
SIZES = st.integers(2, 9)


def integral(f, a, b, n, seed):
    """Return estimate and standard error, with a new generator."""
    return _numbers(f, a, b, n, rng(seed))


def _numbers(f, a, b, n, generator):
    found = monte_carlo_integral(f, a, b, n, generator)
    estimate, error = assert_unpacks(found, "estimate", "standard_error")
    return assert_number(estimate), assert_number(error)


def identity(t):
    return t


def square(t):
    return t * t


def test_worked_example():
    """For two points m - d and m + d the mean of t^2 is m^2 + d^2; in the README m is 2 and d is 1."""
    estimate, error = integral(identity, 0.0, 4.0, 2, seed=1)
    # For f(t) = t the two results are 4 m and 4 d, wherever the points are.
    m, d = estimate / 4, error / 4
    estimate, error = integral(square, 0.0, 4.0, 2, seed=1)
    assert_close(estimate, 4 * (m**2 + d**2))
    # The two values are (m - d)^2 and (m + d)^2: half of their distance is 2 m d.
    assert_close(error, 4 * 2 * m * d)


def test_constant():
    """A constant 5 over [1, 4] has integral 15, and chance plays no part in it: the error is 0."""
    estimate, error = integral(lambda t: 0 * t + 5, 1.0, 4.0, 10, seed=2)
    assert_close(estimate, 15.0)
    assert_close(error, 0.0)


def test_constant_below_the_axis():
    """Area below the axis counts as negative: -6 for the constant -2 over an interval of length 3."""
    estimate, error = integral(lambda t: 0 * t - 2, -1.0, 2.0, 7, seed=3)
    assert_close(estimate, -6.0)
    assert_close(error, 0.0)


def test_empty_interval():
    """From a to a there is no area, and no uncertainty."""
    estimate, error = integral(square, 3.0, 3.0, 5, seed=4)
    assert_close(estimate, 0.0)
    assert_close(error, 0.0)


# Bernstein's inequality: if no value is further than w from its expectation, the mean of n values is off by e
# with a probability below 2 exp(-n e^2 / 2 / (sigma^2 + w e / 3)).  Here w is below 2.3 sigma: for n = 2000
# and e = 8 sigma / sqrt(n) that is 2 exp(-32 / 1.14) < 2e-12.
def test_close_to_the_integral():
    """The estimate is near the integral: its standard deviation is |b - a| sigma / sqrt(n), with n = 2000."""
    for f, a, b, exact, deviation in (
        (square, 0.0, 3.0, 9.0, math.sqrt(81 / 5 - 9)),
        (np.sin, 0.0, math.pi, 2.0, math.sqrt(1 / 2 - (2 / math.pi) ** 2)),
        (identity, 2.0, -6.0, 16.0, 8 / math.sqrt(12)),
    ):
        estimate, _ = integral(f, a, b, 2000, seed=5)
        assert_close(estimate, exact, rtol=0, atol=8 * abs(b - a) * deviation / math.sqrt(2000))


def test_error_falls_with_the_root():
    """The standard error is near |b - a| sigma / sqrt(n): sigma is |b - a| / sqrt(12) for f(t) = t."""
    for a, b, n in ((0.0, 1.0, 2500), (0.0, 1.0, 40000), (3.0, 1.0, 2500)):
        _, error = integral(identity, a, b, n, seed=6)
        # Over [0, 1], the squares (t - 1/2)^2 have mean 1/12 and variance 1/180, and are at most 1/6 from
        # their mean.  By Bernstein's inequality, as above, their average is off by 8 sqrt(1/180/n) at most,
        # and that of t by 8 sqrt(1/12/n), but for a probability of 1e-11.  So s^2 has a relative error below
        # 7.2/sqrt(n) + 64/n, and its square root one below 5/sqrt(n).
        assert_close(error, (b - a) ** 2 / math.sqrt(12 * n), rtol=5 / math.sqrt(n))


def test_covers_the_integral():
    """In about two cases out of three the integral is within one standard error of the estimate."""
    generator = rng(7)
    hits = 0
    for _ in range(500):
        estimate, error = _numbers(identity, 0.0, 1.0, 10, generator)
        hits += abs(estimate - 0.5) <= error
    # The probability is 0.66 for normal values (Student's distribution, 9 degrees of freedom) and not far
    # from it for these.  The share among 500 is off by 0.15 with a probability below
    # 1e-10 (Chernoff's bound).
    assert_at_least(hits / 500, 0.66 - 0.15)
    assert_at_most(hits / 500, 0.66 + 0.15)


def test_points_between_the_limits():
    """All points are between a and b: a function that is 1 there and 0 elsewhere is the constant 1."""
    for a, b in ((-3.0, 1.0), (5.0, 2.0)):
        low, high = min(a, b), max(a, b)
        estimate, error = integral(
            lambda t, low=low, high=high: (low <= t) * (t <= high) * 1, a, b, 40, seed=8
        )
        assert_close(estimate, b - a)
        assert_close(error, 0.0)


def test_points_are_new():
    """A generator moves on: the next call sees other points and gives another estimate."""
    generator = rng(9)
    first, _ = _numbers(identity, 0.0, 1.0, 5, generator)
    second, _ = _numbers(identity, 0.0, 1.0, 5, generator)
    assert_at_least(abs(first - second), 1e-12)


def test_other_seeds():
    """Generators with other seeds give other points and other estimates."""
    first, _ = integral(identity, 0.0, 1.0, 5, seed=10)
    second, _ = integral(identity, 0.0, 1.0, 5, seed=11)
    assert_at_least(abs(first - second), 1e-12)


@given(numbers(), numbers(), SIZES, SEEDS)
def test_same_seed(a, b, n, seed):
    """All randomness comes from the generator: equal seeds give equal results."""
    estimate, error = integral(np.cos, a, b, n, seed)
    again, error_again = integral(np.cos, a, b, n, seed)
    assert_close(again, estimate)
    assert_close(error_again, error)


# Estimates of t^2 are at most 32 * 256 in absolute value, times the length 2.6e5, with rounding errors below
# 1e-9.
@given(numbers(), numbers(), SIZES, SEEDS)
def test_standard_error(a, b, n, seed):
    """The variance of t is the mean of t^2 minus its squared mean; over n - 1, it is that of the mean."""
    first, error = integral(identity, a, b, n, seed)
    second, _ = integral(square, a, b, n, seed)
    assert_at_least(error, 0.0)
    assert_close((n - 1) * error**2, (b - a) * second - first**2, atol=1e-7)


@given(numbers(), SIZES, SEEDS)
def test_hit_or_miss(b, n, seed):
    """Where f is 0 or 1, with a share p of ones, the squared error of the mean is p (1 - p) / (n - 1)."""
    estimate, error = integral(lambda t: (t * t < 4) * 1, -3.0, b + 20, n, seed)
    p = estimate / (b + 23)
    assert_close((error / (b + 23)) ** 2, p * (1 - p) / (n - 1))


@given(numbers(), numbers(), numbers(), numbers(), SEEDS)
def test_linear(a, b, s, c, seed):
    """For s f + c the estimate is s times that for f, plus c (b - a); the error is |s| times that for f."""
    estimate, error = integral(np.cos, a, b, 4, seed)
    found, found_error = integral(lambda t: s * np.cos(t) + c, a, b, 4, seed)
    # Numbers below 32 * 32 with rounding errors of 1e-13.
    assert_close(found, s * estimate + c * (b - a), atol=1e-11)
    assert_close(found_error, abs(s) * error, atol=1e-11)


@given(numbers(), numbers(), SEEDS)
def test_sum_of_functions(a, b, seed):
    """At the same points, the estimate for f + g is the sum of the estimates for f and for g."""
    first, _ = integral(np.cos, a, b, 5, seed)
    second, _ = integral(square, a, b, 5, seed)
    found, _ = integral(lambda t: np.cos(t) + t * t, a, b, 5, seed)
    assert_close(found, first + second, atol=1e-9)


# Values near 1e6 are rounded to 1e-10, and so is their spread; its relative error is below 1e-8.
def test_far_from_zero():
    """A constant of a million changes the estimate by a million times b - a, and the error not at all."""
    estimate, error = integral(identity, 0.0, 1.0, 20, seed=12)
    found, found_error = integral(lambda t: t + 1e6, 0.0, 1.0, 20, seed=12)
    assert_close(found, estimate + 1e6)
    assert_close(found_error, error, rtol=1e-7)


def test_refuses_one_point():
    """A single value has no spread."""
    because = "n is 1, which is below 2"
    assert_refuses(monte_carlo_integral, square, 0.0, 1.0, 1, rng(1), because=because)


@pytest.mark.edge
def test_refuses_fewer_points_than_one():
    """No values have no mean."""
    for n in (0, -3):
        because = f"n is {n}, which is below 2"
        assert_refuses(monte_carlo_integral, square, 0.0, 1.0, n, rng(1), because=because)


@pytest.mark.edge
def test_refuses_limits_that_are_not_finite():
    """Points can be uniformly distributed only between finite limits."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(monte_carlo_integral, np.tanh, wrong, 1.0, 5, rng(1), because=f"a is {wrong}")
        assert_refuses(monte_carlo_integral, np.tanh, 1.0, wrong, 5, rng(1), because=f"b is {wrong}")


@pytest.mark.edge
def test_refuses_values_that_are_not_finite():
    """A mean needs finite values, all of them."""
    for wrong in (math.nan, math.inf, -math.inf):
        every = lambda t, wrong=wrong: 0 * t + wrong  # noqa: E731
        because = f"every value of f is {wrong}"
        assert_refuses(monte_carlo_integral, every, 0.0, 1.0, 5, rng(1), because=because)
        # Among 60 points at least one is below 1/2, except with a probability of 1e-18.
        some = lambda t, wrong=wrong: np.where(t < 1 / 2, wrong, 1.0)  # noqa: E731
        because = f"some values of f are {wrong}"
        assert_refuses(monte_carlo_integral, some, 0.0, 1.0, 60, rng(1), because=because)
