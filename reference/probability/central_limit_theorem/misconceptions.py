"""Wrong answers we expect for central_limit_theorem, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("standardised_means")
def root_forgotten(sample, mean, std, n, repetitions, rng):
    """Your first result for the coin in the README is 1/2, and 1 is right. What is the standard deviation of a mean
    of four tosses, if that of one toss is 1?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    return (means - mean) / std


@instead_of("standardised_means")
def n_for_the_root(sample, mean, std, n, repetitions, rng):
    """Your first result for the coin in the README is 2, and 1 is right. Is the standard deviation of a mean of four
    tosses a half or a quarter of that of one toss?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    return (means - mean) / (std / n)


@instead_of("standardised_means")
def divided_by_the_root(sample, mean, std, n, repetitions, rng):
    """Your first result for the coin in the README is 1/4, and 1 is right: your results shrink as n grows. Does a
    division by std / sqrt(n) make a number smaller or larger?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    return (means - mean) / std / np.sqrt(n)


@instead_of("standardised_means")
def mean_of_the_samples(sample, mean, std, n, repetitions, rng):
    """Your results in one call sum to 0, whatever the samples are: they are measured from their own mean. Which mean
    does the README subtract?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    return (means - means.mean()) / (std / np.sqrt(n))


@instead_of("standardised_means")
def spread_of_the_samples(sample, mean, std, n, repetitions, rng):
    """Your results are divided by the spread of the n samples themselves, so equal samples give infinity. Which
    standard deviation does the README divide by?
    """
    x = sample(n * repetitions, rng).reshape(repetitions, n)
    with np.errstate(all="ignore"):
        return (x.mean(axis=1) - mean) / (x.std(axis=1) / np.sqrt(n))


@instead_of("standardised_means")
def spread_of_the_means(sample, mean, std, n, repetitions, rng):
    """Your results are divided by the spread of the means in one call, so equal means give infinity. Which standard
    deviation does the README divide by?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    with np.errstate(all="ignore"):
        return (means - mean) / means.std()


@instead_of("standardised_means")
def variance_for_std(sample, mean, std, n, repetitions, rng):
    """Your results are right when std is 1, and divided by std once too often otherwise. Which power of std is in
    the README's formula?
    """
    means = sample(n * repetitions, rng).reshape(repetitions, n).mean(axis=1)
    return (means - mean) * np.sqrt(n) / std**2


@instead_of("standardised_means")
def n_and_repetitions_exchanged(sample, mean, std, n, repetitions, rng):
    """You return n results, each from a mean of `repetitions` samples. How many results does the README ask for, and
    how many samples has each?
    """
    means = sample(n * repetitions, rng).reshape(n, repetitions).mean(axis=1)
    return (means - mean) / (std / np.sqrt(repetitions))


@instead_of("standardised_means")
def the_same_sample_again(sample, mean, std, n, repetitions, rng):
    """Your results in one call are all equal. How many samples of its own does each repetition have?"""
    x = sample(n, rng)
    return np.full(repetitions, (x.mean() - mean) / (std / np.sqrt(n)))


@instead_of("standardised_means")
def sum_for_mean(sample, mean, std, n, repetitions, rng):
    """Your first result for the coin in the README is 10, and 1 is right: it is the sum of four tosses that is
    compared with 1. What does the README compare with the mean?
    """
    sums = sample(n * repetitions, rng).reshape(repetitions, n).sum(axis=1)
    return (sums - mean) / (std / np.sqrt(n))


@instead_of("standardised_means")
def samples_dealt_out(sample, mean, std, n, repetitions, rng):
    """Your first result uses every second sample when there are two repetitions. Which samples belong to the first
    value in the README?
    """
    means = sample(n * repetitions, rng).reshape(n, repetitions).mean(axis=0)
    return (means - mean) / (std / np.sqrt(n))


@instead_of("standardised_means")
def own_seed(sample, mean, std, n, repetitions, rng):
    """Two calls with the same generator give the same results. Which generator does the README want handed
    to sample?
    """
    generator = np.random.default_rng(0)
    means = sample(n * repetitions, generator).reshape(repetitions, n).mean(axis=1)
    return (means - mean) / (std / np.sqrt(n))
