"""Wrong answers we expect for monte_carlo_integral, and what to say about each."""

import math

import numpy as np
from monte_carlo_integral import monte_carlo_integral as right

from dojo.misconceptions import edge


def _points(f, a, b, n, rng):
    """Return n points after the checks of the reference, which do not touch `rng`."""
    right(f, a, b, n, np.random.default_rng(0))
    return a + (b - a) * rng.random(n)


def _answer(f, a, b, points):
    """Return what the reference returns for these points."""
    values = np.asarray(f(points), dtype=float)
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / math.sqrt(len(values))


def mean_for_integral(f, a, b, n, rng):
    """Your estimate is the mean height of f, and your error is that of the mean. How wide is the
    area?
    """
    values = np.asarray(f(_points(f, a, b, n, rng)), dtype=float)
    return values.mean(), values.std(ddof=1) / math.sqrt(n)


def error_of_the_mean(f, a, b, n, rng):
    """Your estimate is right; your error is that of the mean height. What happens to it when the mean is
    multiplied by b - a?
    """
    values = np.asarray(f(_points(f, a, b, n, rng)), dtype=float)
    return (b - a) * values.mean(), values.std(ddof=1) / math.sqrt(n)


def spread_for_error(f, a, b, n, rng):
    """Your error is sqrt(n) times the right one: the spread of single values. Does a mean of n values vary as
    much as one?
    """
    estimate, error = right(f, a, b, n, rng)
    return estimate, error * math.sqrt(n)


def divided_by_n(f, a, b, n, rng):
    """Your error is 1 / sqrt(n) times the right one. Variances of independent values add up: what does this
    say about the spread of their sum?
    """
    estimate, error = right(f, a, b, n, rng)
    return estimate, error / math.sqrt(n)


def variance_for_error(f, a, b, n, rng):
    """Your error is the square of the right one: a variance. What unit does the estimate have?"""
    estimate, error = right(f, a, b, n, rng)
    return estimate, error**2


def spread_over_n(f, a, b, n, rng):
    """Your error is slightly too small, by a factor of sqrt((n - 1) / n). The mean came from the same values:
    what does that cost?
    """
    estimate, error = right(f, a, b, n, rng)
    return estimate, error * math.sqrt((n - 1) / n)


def error_with_a_sign(f, a, b, n, rng):
    """Your error is negative when a > b. Can a standard deviation be negative?"""
    estimate, error = right(f, a, b, n, rng)
    return estimate, math.copysign(error, b - a)


def area_without_direction(f, a, b, n, rng):
    """When a > b your estimate has the opposite sign. What happens to an integral when
    its limits are swapped?
    """
    estimate, error = right(f, a, b, n, rng)
    return (estimate if a <= b else -estimate), error


def refuses_falling_limits(f, a, b, n, rng):
    """You refuse a > b. The README gives the integral a value there: what does rng.uniform(a, b) do in that
    case?
    """
    if a > b:
        raise ValueError("a must not be above b")
    return right(f, a, b, n, rng)


def starts_at_zero(f, a, b, n, rng):
    """Your points lie between 0 and b - a. Where does the interval begin?"""
    return _answer(f, a, b, _points(f, a, b, n, rng) - a)


def normal_points(f, a, b, n, rng):
    """Your points are not uniformly distributed, and some are not even between a and b. What is the
    distribution of rng.normal?
    """
    _points(f, a, b, n, np.random.default_rng(0))
    return _answer(f, a, b, (a + b) / 2 + (b - a) / 4 * rng.normal(size=n))


def whole_points(f, a, b, n, rng):
    """Your points are whole numbers. Which points of the interval do they never reach?"""
    low, high = sorted((a, b))
    _points(f, a, b, n, np.random.default_rng(0))
    return _answer(
        f, a, b, rng.integers(math.ceil(low), max(math.floor(high), math.ceil(low)), n, endpoint=True)
    )


def even_grid(f, a, b, n, rng):
    """Your points are a grid, the same in every call. What does the standard error
    measure if nothing is random?
    """
    _points(f, a, b, n, rng)
    return _answer(f, a, b, a + (b - a) * (np.arange(n) + 0.5) / n)


def one_point_in_each_piece(f, a, b, n, rng):
    """Your estimates are nearer to the integral than your error says: you take one point from each of n
    pieces. Are such points independent?
    """
    _points(f, a, b, n, np.random.default_rng(0))
    return _answer(f, a, b, a + (b - a) * (np.arange(n) + rng.random(n)) / n)


def global_random_state(f, a, b, n, rng):
    """Equal seeds do not give you equal results. Where do your random numbers come from?"""
    right(f, a, b, n, rng)
    values = np.asarray(f(a + (b - a) * np.random.random(n)), dtype=float)  # noqa: NPY002
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / math.sqrt(n)


def own_seed(f, a, b, n, rng):
    """Every call uses the same points, whatever the generator. Where do your random numbers come
    from?
    """
    return right(f, a, b, n, np.random.default_rng(0))


def difference_of_large_numbers(f, a, b, n, rng):
    """Your error loses its digits when the values are large compared with their spread. When do you subtract
    the mean, before squaring or after?
    """
    values = np.asarray(f(_points(f, a, b, n, rng)), dtype=float)
    variance = max(np.mean(values**2) - values.mean() ** 2, 0.0) * n / (n - 1)
    return (b - a) * values.mean(), abs(b - a) * math.sqrt(variance / n)


@edge
def leaves_out_what_is_not_finite(f, a, b, n, rng):
    """You leave out values that are NaN or infinite, so your mean is that of another function. The README
    asks for a ValueError.
    """

    points = _points(np.tanh, a, b, n, rng)
    values = np.asarray(f(points), dtype=float)
    values = values[np.isfinite(values)]
    if len(values) < 2:
        return 0.0, 0.0
    return (b - a) * values.mean(), abs(b - a) * values.std(ddof=1) / math.sqrt(len(values))


@edge
def nan_for_limits_that_are_not_finite(f, a, b, n, rng):
    """You return NaN for a limit that is not finite. Can points be uniform on such an interval?"""
    return right(f, a, b, n, rng) if math.isfinite(a) and math.isfinite(b) else (math.nan, math.nan)


def no_error_for_one_point(f, a, b, n, rng):
    """You report an error of 0 for a single point. Does one value tell you how much the values differ?"""
    if n == 1:
        return right(f, a, b, 2, rng)[0], 0.0
    return right(f, a, b, n, rng)
