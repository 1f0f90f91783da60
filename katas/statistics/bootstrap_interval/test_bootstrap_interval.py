"""What bootstrap_interval must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from bootstrap_interval import bootstrap_interval

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_at_most,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    rng,
)

TEN = [0.1, 1.3, 2.2, 3.7, 4.1, 5.9, 6.4, 7.5, 8.8, 9.6]


def require(fact, expected, otherwise):
    """Raise a sentence unless a result is the expected one."""
    try:
        assert_equal(fact, expected)
    except Mismatch:
        raise Mismatch(otherwise) from None


def interval(x, statistic, level, repetitions, chance):
    """Return the ends, checked for their kind."""
    found = bootstrap_interval(np.array(x), statistic, level, repetitions, chance)
    low, high = assert_unpacks(found, "low", "high")
    return assert_number(low), assert_number(high)


def mean(sample):
    return float(sample.mean())


def resamples(x, repetitions, chance):
    """Return what the statistic is called with."""
    seen = []

    def record(sample):
        seen.append(np.array(sample))
        return float(seen[-1].sum())

    bootstrap_interval(np.array(x), record, 0.9, repetitions, chance)
    return seen


# The number of 500 means that are 0 is binomial with probability 1/4.  It is 51 or less with a probability of
# 2e-17, so quantile 0.1 is 0, and 199 or more with one of 3e-13, so quantile 0.4 is 1, by any convention.
def test_worked_example():
    """A quarter of the means of resamples of (0, 2) are 0, and a quarter are 2: the ends for level 0.8."""
    low, high = interval([0.0, 2.0], mean, 0.8, 500, rng(1))
    assert_close(low, 0.0)
    assert_close(high, 2.0)


def test_narrow_interval():
    """Half of the means of resamples of (0, 2) are 1, so for level 0.2 both ends are 1."""
    low, high = interval([0.0, 2.0], mean, 0.2, 500, rng(2))
    assert_close(low, 1.0)
    assert_close(high, 1.0)


# All conventions for a quantile give one of the two neighbours, or a number between them.
def test_quantiles():
    """If the statistics are 0, 1, ..., 100, an interval of level 0.9 leaves out five at each end."""
    numbers = itertools.count()
    low, high = interval(TEN, lambda _: float(next(numbers)), 0.9, 101, rng(3))
    assert_close(low, 5.0, atol=1.001)
    assert_close(high, 95.0, atol=1.001)


def test_resamples():
    """The statistic is called once for each resample, which has as many entries as x, all from x."""
    seen = resamples(TEN, 30, rng(4))
    assert_equal(len(seen), 30)
    for sample in seen:
        assert_array(sample, (10,))
        assert_equal(bool(np.isin(sample, TEN).all()), True)


# Ten draws from ten values are all different with a probability of 10! / 10^10 = 3.6e-4.  That 20 of 100 such
# resamples are has a probability below (100^20 / 20!) (3.6e-4)^20 = 1e-47.
def test_with_replacement():
    """In most resamples some value appears twice."""
    different = sum(len(np.unique(sample)) == 10 for sample in resamples(TEN, 100, rng(5)))
    require(
        different < 20,
        True,
        f"Expected resamples with repeated values, but {different} of 100 have none.",
    )


# Each count is binomial with 2,000 trials of probability 1/10.  It is below 115 or above 295 with a
# probability of 1.3e-11, and one of ten is with 1.3e-10 at most.
def test_equally_likely():
    """Each entry of x is drawn equally often, up to chance: about 200 times in 200 resamples of 10."""
    drawn = np.concatenate(resamples(TEN, 200, rng(6)))
    counts = [int(np.sum(drawn == value)) for value in TEN]
    require(
        min(counts) >= 115 and max(counts) <= 295,
        True,
        f"Expected each entry about 200 times in 200 resamples, but one comes {min(counts)} times and one "
        f"{max(counts)} times.",
    )


def test_constant_sample():
    """If all entries of x are equal, so are all means: the interval has width 0."""
    for repetitions in (40, 1):
        low, high = interval([0.3] * 7, mean, 0.9, repetitions, rng(7))
        assert_close(low, 0.3)
        assert_close(high, 0.3)


# A resample of ten holds the largest entry with probability 1 - 0.9^10 = 0.65, and one of the two largest
# with 1 - 0.8^10 = 0.89.  So for 500 of them quantile 0.7 is the largest entry unless a binomial count that
# is 326 on average is below 152, and quantile 0.3 is one of the two largest unless one that is 446 is below
# 352.
def test_largest_entry():
    """The statistic may be the maximum: for level 0.4 the upper end is the largest entry."""
    low, high = interval(TEN, lambda sample: float(sample.max()), 0.4, 500, rng(8))
    assert_close(high, 9.6)
    assert_close(low, 9.2, atol=0.4 + 1e-9)


@pytest.mark.parametrize("statistic", [mean, lambda sample: float(np.median(sample))])
def test_other_units(statistic):
    """Measuring x in another unit moves the ends as it moves the entries: from z to 32 + 1.8 z."""
    x = np.array(TEN)
    low, high = interval(x, statistic, 0.8, 60, rng(9))
    other_low, other_high = interval(32 + 1.8 * x, statistic, 0.8, 60, rng(9))
    assert_close(other_low, 32 + 1.8 * low)
    assert_close(other_high, 32 + 1.8 * high)


def test_higher_level():
    """A higher level leaves out less at each end, so its interval contains the one of the lower level."""
    ends = [interval(TEN, mean, level, 80, rng(10)) for level in (0.3, 0.6, 0.9)]
    for (low, high), (lower, higher) in itertools.pairwise(ends):
        assert_at_most(lower, low, slack=1e-12, what="lower end at the higher level")
        assert_at_most(high, higher, slack=1e-12, what="upper end at the lower level")


# The mean of a resample of 100 equally spaced numbers is nearly normal.  The ends of 2,000 such means have
# standard errors of 3 % of half the width, so the width is off by a sixth, 8 standard errors, with a
# probability far below 1e-9.
def test_normal_interval():
    """The width for a mean of 100 numbers at level 0.9 is 2 * 1.645 s / 10, by the central limit theorem."""
    x = np.linspace(0.1, 5.0, 100)
    low, high = interval(x, mean, 0.9, 2000, rng(11))
    ratio = (high - low) / (2 * 1.6448536 * float(x.std()) / 10)
    require(
        5 / 6 <= ratio <= 7 / 6,
        True,
        f"Expected nearly the width of the normal interval, but yours has {ratio:.3g} times that width.",
    )


# An interval of level 1/2 from 50 normal numbers contains the mean with a probability of 0.41 to 0.56,
# whatever the convention for quantiles is.  The count in 60 trials is below 4 or above 55 with one below
# 4e-10.
def test_coverage():
    """Intervals of level 1/2 contain the true mean in about half of 60 trials: in 4 to 55 of them."""
    chance = rng(12)
    inside = 0
    for _ in range(60):
        low, high = interval(chance.normal(3.0, 1.0, 50), mean, 0.5, 30, chance)
        inside += low <= 3.0 <= high
    require(
        4 <= inside <= 55,
        True,
        f"Expected the mean inside about 30 of 60 intervals, but it is in {inside}.",
    )


# The means of two different sets of entries differ here, and two resamples of 50 hold the same entries with a
# probability of at most 50! / 50^50 = 3e-21.
def test_chance():
    """All chance comes from `rng`: equal seeds give equal intervals, and the next calls give others."""
    x = np.sqrt(np.arange(2.0, 52.0))
    chance = rng(13)
    first = interval(x, mean, 0.6, 20, chance)
    require(
        interval(x, mean, 0.6, 20, rng(13)) == first,
        True,
        "Two calls with generators of the same seed give different intervals.",
    )
    require(
        interval(x, mean, 0.6, 20, chance) == first,
        False,
        "Two calls with the same generator, one after the other, give the same interval.",
    )


def test_leaves_its_inputs_alone():
    """The function leaves x unchanged."""
    assert_leaves_alone(bootstrap_interval, np.array([0.7, 0.1, 0.3]), mean, 0.9, 20, rng(14))


@pytest.mark.edge
def test_accepts_lists():
    """A list of integers works as well as an array of floats."""
    low, high = assert_unpacks(bootstrap_interval([3, 3, 3], mean, 0.9, 20, rng(15)), "low", "high")
    assert_close(low, 3.0)
    assert_close(high, 3.0)


@pytest.mark.edge
def test_refuses_wrong_input():
    """A sample is a vector with entries, a level is a share of the statistics, and there are some."""
    for x, level, repetitions, why in (
        (TEN, 0.0, 20, "the level is 0"),
        (TEN, 1.0, 20, "the level is 1"),
        (TEN, 90.0, 20, "the level is 90"),
        (TEN, math.nan, 20, "the level is NaN"),
        ([TEN, TEN], 0.9, 20, "x is a matrix"),
        ([], 0.9, 20, "x has no entries"),
        ([0.1, math.nan], 0.9, 20, "x holds a NaN"),
        (TEN, 0.9, 0, "there are no repetitions"),
    ):
        assert_refuses(bootstrap_interval, np.array(x), mean, level, repetitions, rng(), because=why)
