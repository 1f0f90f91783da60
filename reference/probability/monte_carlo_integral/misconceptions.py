"""Wrong answers we expect for monte_carlo_integral, and what to say about each."""

import math

import numpy as np
from monte_carlo_integral import monte_carlo_integral as right

from dojo.misconceptions import edge, inexact


def _uniform(a, b, n, rng):
    if n < 2:
        raise ValueError("a single value has no spread")
    return a + (b - a) * rng.random(n)


def _result(values, a, b):
    """The estimate and the standard error of the README, for these values."""
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / math.sqrt(len(values))


def mean_for_integral(f, a, b, n, rng):
    """Your estimate is the mean height of f, and your error is that of the mean. How wide is the
    area?
    """
    values = f(_uniform(a, b, n, rng))
    return values.mean(), values.std(ddof=1) / math.sqrt(n)


def error_of_the_mean(f, a, b, n, rng):
    """Your estimate is right; your error is that of the mean height. What happens to it when the mean is
    multiplied by b - a?
    """
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), values.std(ddof=1) / math.sqrt(n)


def spread_for_error(f, a, b, n, rng):
    """Your error is sqrt(n) times the right one: the spread of single values. Does a mean of n values vary as
    much as one?
    """
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1)


def divided_by_n(f, a, b, n, rng):
    """Your error is 1 / sqrt(n) times the right one. Variances of independent values add up: what does this
    say about the spread of their sum?
    """
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / n


def variance_for_error(f, a, b, n, rng):
    """Your error is the square of the right one: a variance. What unit does the estimate have?"""
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), (b - a) ** 2 * values.var(ddof=1) / n


def spread_over_n(f, a, b, n, rng):
    """Your error is slightly too small, by a factor of sqrt((n - 1) / n). The mean came from the same values:
    what does that cost?
    """
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), abs(b - a) * values.std() / math.sqrt(n)


def error_with_a_sign(f, a, b, n, rng):
    """Your error is negative when a > b. Can a standard deviation be negative?"""
    values = f(_uniform(a, b, n, rng))
    return (b - a) * values.mean(), (b - a) * values.std(ddof=1) / math.sqrt(n)


def area_without_direction(f, a, b, n, rng):
    """When a > b your estimate has the opposite sign. What happens to an integral when
    its limits are swapped?
    """
    values = f(_uniform(a, b, n, rng))
    return abs(b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / math.sqrt(n)


def starts_at_zero(f, a, b, n, rng):
    """Your points lie between 0 and b - a. Where does the interval begin?"""
    return _result(f(_uniform(0, b - a, n, rng)), a, b)


def normal_points(f, a, b, n, rng):
    """Your points are not uniformly distributed, and some are not even between a and b. What is the
    distribution of rng.normal?
    """
    if n < 2:
        raise ValueError("a single value has no spread")
    return _result(f(a + (b - a) * rng.normal(size=n)), a, b)


def whole_points(f, a, b, n, rng):
    """Your points are whole numbers. Which points of the interval do they never reach?"""
    if n < 2:
        raise ValueError("a single value has no spread")
    return _result(f(rng.integers(int(a), int(b), n)), a, b)


def same_points(f, a, b, n, rng):
    """Every call uses the same points, whatever the generator. Where do your points come from?"""
    if n < 2:
        raise ValueError("a single value has no spread")
    return _result(f(np.linspace(a, b, n)), a, b)


def one_point_in_each_piece(f, a, b, n, rng):
    """Your estimates are nearer to the integral than your error says. Are your points independent?"""
    if n < 2:
        raise ValueError("a single value has no spread")
    return _result(f(a + (b - a) * (np.arange(n) + rng.random(n)) / n), a, b)


def global_random_state(f, a, b, n, rng):
    """Equal seeds do not give you equal results. Where do your random numbers come from?"""
    if n < 2:
        raise ValueError("a single value has no spread")
    return _result(f(a + (b - a) * np.random.random(n)), a, b)  # noqa: NPY002


def own_seed(f, a, b, n, rng):
    """Every call uses the same random points, whatever the generator. Where do your random numbers come
    from?
    """
    return _result(f(_uniform(a, b, n, np.random.default_rng(42))), a, b)


@inexact
def difference_of_large_numbers(f, a, b, n, rng):
    """Your error loses its digits when the values are large compared with their spread. When do you subtract
    the mean, before squaring or after?
    """
    values = f(_uniform(a, b, n, rng))
    variance = (np.sum(values**2) - n * values.mean() ** 2) / (n - 1)
    return (b - a) * values.mean(), abs(b - a) * math.sqrt(max(variance, 0.0) / n)


def no_error_for_one_point(f, a, b, n, rng):
    """You report an error of 0 for a single point. Does one value tell you how much the values differ?"""
    values = f(a + (b - a) * rng.random(n))
    spread = math.sqrt(sum((values - values.mean()) ** 2) / max(n - 1, 1))
    return (b - a) * values.mean(), abs(b - a) * spread / math.sqrt(n)


def nan_for_one_point(f, a, b, n, rng):
    """Your error is NaN for a single point. What does the README ask for when n is 1?"""
    return _result(f(a + (b - a) * rng.random(n)), a, b)


@edge
def leaves_out_what_is_not_finite(f, a, b, n, rng):
    """You accept values of f that are NaN or infinite. The README asks for a ValueError: the mean of the
    others is that of another function.
    """
    if not (math.isfinite(a) and math.isfinite(b)):
        raise ValueError("the limits must be finite")
    values = np.asarray(f(_uniform(a, b, n, rng)), dtype=float)
    values = values[np.isfinite(values)]
    if len(values) < 2:
        return 0.0, 0.0
    return _result(values, a, b)


@edge
def nan_for_limits_that_are_not_finite(f, a, b, n, rng):
    """You return NaN for a limit that is not finite. Can points be uniform on such an interval?"""
    return right(f, a, b, n, rng) if math.isfinite(a) and math.isfinite(b) else (math.nan, math.nan)
