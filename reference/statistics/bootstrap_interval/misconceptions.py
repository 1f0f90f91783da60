"""Wrong answers we expect for bootstrap_interval, and what to say about each."""

import numpy as np


def _ends(values, level):
    low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def without_replacement(x, statistic, level, repetitions, rng):
    """In your resamples no entry comes twice, so all of them have the same mean. May a value be drawn again?"""
    return _ends([statistic(rng.permutation(x)) for _ in range(repetitions)], level)


def alpha_at_each_end(x, statistic, level, repetitions, rng):
    """Your interval leaves out a share of 1 - level at each end. How large is the share at both ends together?"""
    values = [statistic(rng.choice(x, len(x))) for _ in range(repetitions)]
    return float(np.quantile(values, 1 - level)), float(np.quantile(values, level))


def half_of_the_level(x, statistic, level, repetitions, rng):
    """Your ends are the quantiles level/2 and 1 - level/2. Which share lies inside, and which outside?"""
    values = [statistic(rng.choice(x, len(x))) for _ in range(repetitions)]
    return float(np.quantile(values, level / 2)), float(np.quantile(values, 1 - level / 2))


def one_resample_too_small(x, statistic, level, repetitions, rng):
    """Your resamples have one entry less than x. How large is the sample whose statistic you want to know?"""
    return _ends([statistic(rng.choice(x, max(len(x) - 1, 1))) for _ in range(repetitions)], level)


def sizes_swapped(x, statistic, level, repetitions, rng):
    """You call `statistic` n times, with B entries each time. Which of the two numbers is the size of a
    resample?
    """
    return _ends([statistic(rng.choice(x, repetitions)) for _ in range(len(x))], level)


def standard_deviation_for_quantiles(x, statistic, level, repetitions, rng):
    """Your interval is the mean of the statistics plus and minus their standard deviation, for every level. Which
    quantiles does the README take?
    """
    values = [statistic(rng.choice(x, len(x))) for _ in range(repetitions)]
    return float(np.mean(values) - np.std(values)), float(np.mean(values) + np.std(values))


def smallest_and_largest(x, statistic, level, repetitions, rng):
    """Your interval reaches from the smallest to the largest statistic, for every level. What share does each end
    leave out?
    """
    values = [statistic(rng.choice(x, len(x))) for _ in range(repetitions)]
    return float(min(values)), float(max(values))


def ends_swapped(x, statistic, level, repetitions, rng):
    """Your first number is the upper end. Which end does the README return first?"""
    low, high = _ends([statistic(rng.choice(x, len(x))) for _ in range(repetitions)], level)
    return high, low


def quantiles_of_the_data(x, statistic, level, repetitions, rng):
    """Your interval is made of quantiles of the data, and `statistic` is never called. Which numbers are the quantiles
    taken of?
    """
    return _ends(x, level)


def always_the_mean(x, statistic, level, repetitions, rng):
    """Your interval is one for the mean, whatever the statistic is. Where is `statistic` called?"""
    return _ends([rng.choice(x, len(x)).mean() for _ in range(repetitions)], level)


def fractions_as_percents(x, statistic, level, repetitions, rng):
    """Both of your ends are nearly the smallest statistic. Does `np.percentile` take a share or a number of
    hundredths?
    """
    values = [statistic(rng.choice(x, len(x))) for _ in range(repetitions)]
    low, high = np.percentile(values, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)


def one_resample_for_all(x, statistic, level, repetitions, rng):
    """All your resamples are the same one. How often must you draw?"""
    sample = rng.choice(x, len(x))
    return _ends([statistic(sample) for _ in range(repetitions)], level)


def global_chance(x, statistic, level, repetitions, rng):
    """Two calls with generators of the same seed give different intervals. Which generator do your resamples come
    from?
    """
    return _ends([statistic(np.random.choice(x, len(x))) for _ in range(repetitions)], level)  # noqa: NPY002
