"""Wrong answers we expect for monte_carlo_expectation, and what to say about each."""

import math

import numpy as np
from monte_carlo_expectation import monte_carlo_expectation as right

from dojo.misconceptions import edge, inexact


def _drawn(sample, n, rng):
    if n < 2:
        raise ValueError("one value has no spread")
    return sample(n, rng)


def g_of_the_mean(g, sample, n, rng):
    """Your estimate is g of the mean of the samples. Is the mean square of the throws 2 and 4 the square
    of 3?
    """
    samples = _drawn(sample, n, rng)
    return g(samples.mean(axis=0)), float(np.std(g(samples), ddof=1) / math.sqrt(n))


def forgets_g(g, sample, n, rng):
    """Your estimate is the mean of the samples themselves, and your error is the error of that mean. Which
    expectation does the README ask for?
    """
    samples = _drawn(sample, n, rng)
    return float(samples.mean()), float(samples.std(ddof=1) / math.sqrt(n))


def error_of_the_samples(g, sample, n, rng):
    """Your estimate is right, but your error comes from the spread of the samples. Which values do
    you average?
    """
    samples = _drawn(sample, n, rng)
    return float(g(samples).mean()), float(samples.std(ddof=1) / math.sqrt(n))


def sum_for_mean(g, sample, n, rng):
    """Your estimate is n times the right one: a sum grows with every sample. Does an expectation?"""
    values = g(_drawn(sample, n, rng))
    return float(values.sum()), float(values.std(ddof=1) / math.sqrt(n))


def spread_for_error(g, sample, n, rng):
    """Your error is sqrt(n) times the right one: the spread of single values. Does a mean of n values vary
    as much as one?
    """
    values = g(_drawn(sample, n, rng))
    return float(values.mean()), float(values.std(ddof=1))


def divided_by_n(g, sample, n, rng):
    """Your error is 1 / sqrt(n) times the right one. Variances of independent values add up: what does this
    say about the spread of their sum?
    """
    values = g(_drawn(sample, n, rng))
    return float(values.mean()), float(values.std(ddof=1) / n)


def variance_for_error(g, sample, n, rng):
    """Your error is the square of the right one: a variance. What unit does the estimate have?"""
    values = g(_drawn(sample, n, rng))
    return float(values.mean()), float(values.var(ddof=1) / n)


def spread_over_n(g, sample, n, rng):
    """Your error is too small by a factor of sqrt((n - 1) / n). The mean came from the same values: what does
    that cost?
    """
    values = g(_drawn(sample, n, rng))
    return float(values.mean()), float(values.std() / math.sqrt(n))


def divided_by_n_minus_one_twice(g, sample, n, rng):
    """Your error is too large by a factor of sqrt(n / (n - 1)). Which of the two divisors is n - 1, and which
    is n?
    """
    values = g(_drawn(sample, n, rng))
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(n - 1))


def own_seed(g, sample, n, rng):
    """Every one of your calls sees the same samples, whatever the generator. Which generator do you
    hand to sample?
    """
    values = g(_drawn(sample, n, np.random.default_rng(42)))
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(n))


def own_seed_that_hits(g, sample, n, rng):
    """Every one of your calls sees the same samples, and reports the same interval. Which generator do you
    hand to sample?
    """
    values = g(_drawn(sample, n, np.random.default_rng(0)))
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(n))


@inexact
def difference_of_large_numbers(g, sample, n, rng):
    """Your error loses its digits when the values are large compared with their spread. Do you subtract the
    mean before squaring or after?
    """
    values = g(_drawn(sample, n, rng)) * 1.0
    variance = (np.sum(values**2) - n * values.mean() ** 2) / (n - 1)
    return float(values.mean()), math.sqrt(max(variance, 0.0) / n)


def no_error_for_one_sample(g, sample, n, rng):
    """You report an error of 0 for a single sample. Does one value tell you how much the values differ?"""
    values = g(sample(n, rng))
    if n == 1:
        return float(values[0]), 0.0
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(n))


def nan_for_one_sample(g, sample, n, rng):
    """Your error is NaN for a single sample: 0/0. What does the README ask for when n is below 2?"""
    values = g(sample(n, rng))
    return float(values.mean()), float(np.std(values, ddof=1) / math.sqrt(n))


def centres_in_place(g, sample, n, rng):
    """Your results are right, but the caller's samples have lost their mean. Who owns the array that
    g returns?
    """
    values = np.asarray(g(_drawn(sample, n, rng)), dtype=float)
    mean = values.mean()
    values -= mean
    return float(mean), math.sqrt(np.sum(values**2) / (n - 1) / n)


@edge
def leaves_out_what_is_not_finite(g, sample, n, rng):
    """You accept values that are NaN or infinite. If they are left out, what does the mean of the others
    estimate?
    """
    seen = []

    def finite(x):
        values = np.asarray(g(x))
        if values.dtype.kind == "f" and not np.isfinite(values).all():
            seen.append(values[np.isfinite(values)])
            return np.zeros(values.shape)
        return values

    results = right(finite, sample, n, rng)
    if not seen:
        return results
    kept = seen[-1]
    return float(kept.mean()), float(kept.std(ddof=1) / math.sqrt(len(kept)))


@edge
def believes_the_sampler(g, sample, n, rng):
    """You accept more or fewer samples than n. How many did the caller ask for?"""
    samples = np.asarray(sample(n, rng))
    return right(g, lambda *_: samples, len(samples) if n >= 2 and samples.ndim else n, rng)


@edge
def any_shape_of_values(g, sample, n, rng):
    """You accept a g that returns a single number or a matrix. How many values belong to k samples?"""

    def flat(x):
        return np.resize(np.asarray(g(x), dtype=float), len(x))

    return right(flat, sample, n, rng)
