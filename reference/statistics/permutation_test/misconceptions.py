"""Wrong answers we expect for permutation_test, and what to say about each."""

import numpy as np

from dojo.misconceptions import inexact, instead_of


def _differences(x, y, repetitions, rng):
    both = np.concatenate([x, y])
    found = []
    for _ in range(repetitions):
        shuffled = rng.permutation(both)
        found.append(shuffled[: len(x)].mean() - shuffled[len(x) :].mean())
    return np.array(found), x.mean() - y.mean(), 1e-12 * np.abs(both).max()


@instead_of("permutation_p_value")
def one_sided(x, y, repetitions, rng):
    """Your p-value changes when x and y are swapped. Does a large difference in the other direction count as well?"""
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float((np.sum(found >= observed - slack) + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def absolute_value_of_the_observed_alone(x, y, repetitions, rng):
    """In the README's example your p-value is about 1/5, as if the new x = (1) did not count. Which
    differences does the README take the absolute value of?
    """
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float((np.sum(found >= abs(observed) - slack) + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def observed_division_left_out(x, y, repetitions, rng):
    """Your p-value is c / R, which can be 0. Which division always counts, and how many are there with it?"""
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float(np.mean(np.abs(found) >= abs(observed) - slack))


@instead_of("permutation_p_value")
def divided_by_repetitions(x, y, repetitions, rng):
    """Your p-value is (c + 1) / R, which can be above 1. How many divisions are there with the observed one?"""
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float((np.sum(np.abs(found) >= abs(observed) - slack) + 1) / repetitions)


@instead_of("permutation_p_value")
def only_larger_ones(x, y, repetitions, rng):
    """Your p-value is too small when all numbers are equal. Does a difference that equals the observed one count?"""
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float((np.sum(np.abs(found) > abs(observed) + slack) + 1) / (repetitions + 1))


@inexact
@instead_of("permutation_p_value")
def ties_lost_in_rounding(x, y, repetitions, rng):
    """Your p-value is too small for (0.1, 0.2, 0.3) and (0.3, 0.2, 0.1). What does rounding do to differences that
    are equal?
    """
    found, observed, _ = _differences(x, y, repetitions, rng)
    return float((np.sum(np.abs(found) >= abs(observed)) + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def slack_without_a_unit(x, y, repetitions, rng):
    """Your p-value changes when the numbers are multiplied by 1e-13. What is the allowance for rounding a multiple
    of?
    """
    found, observed, _ = _differences(x, y, repetitions, rng)
    found = np.abs(found)
    counts = (found > abs(observed)) | np.isclose(found, abs(observed))
    return float((np.sum(counts) + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def sums_for_means(x, y, repetitions, rng):
    """Your p-value is right only for samples of the same size. Do you compare sums or means?"""
    both = np.concatenate([x, y])
    observed, slack = abs(x.sum() - y.sum()), 1e-12 * np.abs(both).max()
    count = 0
    for _ in range(repetitions):
        shuffled = rng.permutation(both)
        count += abs(shuffled[: len(x)].sum() - shuffled[len(x) :].sum()) >= observed - slack
    return float((count + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def with_replacement(x, y, repetitions, rng):
    """In your divisions a number can come twice. How often is each of the n + m numbers in a division?"""
    both = np.concatenate([x, y])
    observed, slack = abs(x.mean() - y.mean()), 1e-12 * np.abs(both).max()
    count = 0
    for _ in range(repetitions):
        drawn = rng.choice(both, len(both))
        count += abs(drawn[: len(x)].mean() - drawn[len(x) :].mean()) >= observed - slack
    return float((count + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def complement(x, y, repetitions, rng):
    """Your p-value is small when the samples hardly differ. Do you count the larger differences or the smaller ones?"""
    found, observed, slack = _differences(x, y, repetitions, rng)
    return float((np.sum(np.abs(found) < abs(observed) - slack) + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def each_sample_shuffled(x, y, repetitions, rng):
    """Your p-value is always 1. Does shuffling a sample by itself change its mean?"""
    observed = abs(x.mean() - y.mean()) - 1e-12 * max(np.abs(x).max(), np.abs(y).max())
    count = sum(
        abs(rng.permutation(x).mean() - rng.permutation(y).mean()) >= observed for _ in range(repetitions)
    )
    return float((count + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def divided_into_halves(x, y, repetitions, rng):
    """Your divisions make two groups of the same size, or nearly. How many numbers did x have, and how many did y?"""
    both = np.concatenate([x, y])
    half = len(both) // 2
    observed, slack = abs(x.mean() - y.mean()), 1e-12 * np.abs(both).max()
    count = 0
    for _ in range(repetitions):
        shuffled = rng.permutation(both)
        count += abs(shuffled[:half].mean() - shuffled[half:].mean()) >= observed - slack
    return float((count + 1) / (repetitions + 1))


@instead_of("permutation_p_value")
def global_chance(x, y, repetitions, rng):
    """Calls with generators of the same seed give different p-values. Which generator does your shuffling draw from?"""
    found, observed, slack = _differences(x, y, repetitions, np.random)
    return float((np.sum(np.abs(found) >= abs(observed) - slack) + 1) / (repetitions + 1))
