"""Wrong answers we expect for monte_carlo_expectation, and what to say about each."""

import math

import numpy as np
from monte_carlo_expectation import monte_carlo_expectation as right

from dojo.misconceptions import edge


def _drawn(g, sample, n, rng):
    """Return the samples that the reference draws, after its checks, and its two results."""
    seen = []

    def remembering(k, generator):
        seen.append(np.array(sample(k, generator)))
        return seen[-1]

    estimate, error = right(g, remembering, n, rng)
    return seen[-1], estimate, error


def g_of_the_mean(g, sample, n, rng):
    """Your estimate is g of the mean of the samples. Is the mean square of the throws 2 and 4 the square
    of 3?
    """
    samples, _, error = _drawn(g, sample, n, rng)
    return float(np.asarray(g(samples.mean(axis=0, keepdims=True)), dtype=float)[0]), error


def forgets_g(g, sample, n, rng):
    """Your estimate is the mean of the samples themselves, and your error is the error of that mean. Which
    expectation does the README ask for?
    """
    samples, _, _ = _drawn(g, sample, n, rng)
    numbers = samples.reshape(n, -1).mean(axis=1)
    return float(numbers.mean()), float(numbers.std(ddof=1) / math.sqrt(n))


def error_of_the_samples(g, sample, n, rng):
    """Your estimate is right, but your error comes from the spread of the samples. Which values do
    you average?
    """
    samples, estimate, _ = _drawn(g, sample, n, rng)
    return estimate, float(samples.reshape(n, -1).mean(axis=1).std(ddof=1) / math.sqrt(n))


def sum_for_mean(g, sample, n, rng):
    """Your estimate is n times the right one, and your error too: a sum grows with every sample.
    Does an expectation?
    """
    estimate, error = right(g, sample, n, rng)
    return n * estimate, n * error


def spread_for_error(g, sample, n, rng):
    """Your error is sqrt(n) times the right one: the spread of single values. Does a mean of n values vary
    as much as one?
    """
    estimate, error = right(g, sample, n, rng)
    return estimate, error * math.sqrt(n)


def divided_by_n(g, sample, n, rng):
    """Your error is 1 / sqrt(n) times the right one. Variances of independent values add up: what does this
    say about the spread of their sum?
    """
    estimate, error = right(g, sample, n, rng)
    return estimate, error / math.sqrt(n)


def variance_for_error(g, sample, n, rng):
    """Your error is the square of the right one: a variance. What unit does the estimate have?"""
    estimate, error = right(g, sample, n, rng)
    return estimate, error**2


def spread_over_n(g, sample, n, rng):
    """Your error is too small by a factor of sqrt((n - 1) / n). The mean came from the same values: what does
    that cost?
    """
    estimate, error = right(g, sample, n, rng)
    return estimate, error * math.sqrt((n - 1) / n)


def one_sample_too_many(g, sample, n, rng):
    """Your results are those for n + 1 samples. How many does the caller ask for?"""
    if n < 2:
        raise ValueError("n must be at least 2")
    return right(g, sample, n + 1, rng)


def columns_for_samples(g, sample, n, rng):
    """Your results are right when a sample is a number, but not when it is a vector. Along which axis do the
    samples lie?
    """
    samples, estimate, error = _drawn(g, sample, n, rng)
    if samples.ndim < 2:
        return estimate, error
    values = np.asarray(g(samples.T), dtype=float)
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(len(values)))


def own_seed(g, sample, n, rng):
    """Every one of your calls sees the same samples, whatever the generator. Which generator do you
    hand to sample?
    """
    return right(g, sample, n, np.random.default_rng(0))


def difference_of_large_numbers(g, sample, n, rng):
    """Your error loses its digits when the values are large compared with their spread. Do you subtract the
    mean before squaring or after?
    """
    samples, estimate, _ = _drawn(g, sample, n, rng)
    values = np.asarray(g(samples), dtype=float)
    variance = max(np.mean(values**2) - estimate**2, 0.0) * n / (n - 1)
    return estimate, math.sqrt(variance / n)


@edge
def leaves_out_what_is_not_finite(g, sample, n, rng):
    """You leave out values that are NaN or infinite. What, then, does the mean of the others estimate?"""
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


def no_error_for_one_sample(g, sample, n, rng):
    """You report an error of 0 for a single sample. Does one value tell you how much the values differ?"""
    if n == 1:
        return float(np.asarray(g(sample(1, rng)))[0]), 0.0
    return right(g, sample, n, rng)


@edge
def believes_the_sampler(g, sample, n, rng):
    """You take however many samples come back. How many did the caller ask for?"""
    samples = np.asarray(sample(n, rng))
    return right(g, lambda *_: samples, len(samples) if n >= 2 and samples.ndim else n, rng)


@edge
def any_shape_of_values(g, sample, n, rng):
    """You average whatever g returns, even a single number or a matrix. How many values
    belong to k samples?
    """

    def flat(x):
        return np.resize(np.asarray(g(x), dtype=float), len(x))

    return right(flat, sample, n, rng)


def centres_in_place(g, sample, n, rng):
    """Your results are right, but the caller's samples have lost their mean. Who owns the array that
    g returns?
    """
    seen = []

    def remembering(x):
        seen.append(g(x))
        return seen[-1]

    estimate, error = right(remembering, sample, n, rng)
    if isinstance(seen[-1], np.ndarray) and seen[-1].dtype.kind == "f":
        seen[-1] -= estimate
    return estimate, error
