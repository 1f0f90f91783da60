"""What permutation_p_value must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from permutation_test import permutation_p_value

from dojo.testing import (
    Mismatch,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    rng,
)

ONE, FOUR = [5.0], [1.0, 2.0, 3.0, 4.0]
LOW, HIGH = [1.0, 2.0], [10.0, 11.0]


def require(fact, expected, otherwise):
    """Raise a sentence unless a result is the expected one."""
    try:
        assert_equal(fact, expected)
    except Mismatch:
        raise Mismatch(otherwise) from None


def p_value(x, y, repetitions, chance):
    """Return the p-value, checked for its kind."""
    return assert_number(permutation_p_value(np.array(x), np.array(y), repetitions, chance))


def require_about(p, count, total):
    """Check that p, rounded to a multiple of 1 / total, is count / total."""
    otherwise = f"Expected a p-value of about {count / total:.3g}, your function returned {p:.3g}."
    require(round(total * p), count, otherwise)


# The number of divisions that count is binomial (1200, 2/5), so p is further than 1/10 from 2/5 with a
# probability of 2e-12.
def test_worked_example():
    """Of the five divisions of 5 and (1, 2, 3, 4) two have a difference of 5/2, so p is about 2/5."""
    require_about(p_value(ONE, FOUR, 1200, rng(1)), 2, 5)


def test_swapped():
    """It makes no difference which sample is called x: p is about 2/5 for (1, 2, 3, 4) and 5 as well."""
    require_about(p_value(FOUR, ONE, 1200, rng(2)), 2, 5)


# Binomial (1500, 1/3): p is further than 1/12 from 1/3 with a probability of 1e-11.
def test_two_of_six():
    """Of six divisions of (1, 2) and (10, 11) two keep these groups together: p is about 1/3."""
    require_about(p_value(LOW, HIGH, 1500, rng(3)), 2, 6)


# Only 2 of C(60, 30) = 1.2e17 divisions have such a difference.
def test_never_0():
    """Only the observed division counts if no other has a difference as large: p is 1 / (R + 1) = 1/50."""
    x = np.arange(30) / 10
    assert_close(p_value(x, x + 100, 49, rng(4)), 1 / 50)


def test_steps():
    """The p-value from 7 divisions is a multiple of 1/8, from 1/8 to 1, and from one division 1/2 or 1."""
    for number in range(5, 9):
        for repetitions in (7, 1):
            count = (repetitions + 1) * p_value([0.3, 1.9, 0.4], [2.1, 0.2], repetitions, rng(number))
            assert_close(count - round(count), 0.0)
            assert_equal(1 <= round(count) <= repetitions + 1, True)


def test_all_equal():
    """If all numbers are equal, all differences are 0, and every division counts: p is 1."""
    for number in (0.25, 0.0):
        assert_close(p_value([number] * 2, [number] * 3, 30, rng(9)), 1.0)


def test_ties_after_rounding():
    """If the means of both samples are equal, every division counts, even after rounding: p is 1."""
    assert_close(p_value([0.1, 0.2, 0.3], [0.3, 0.2, 0.1], 60, rng(10)), 1.0)


# The units are powers of 2, so all means are exact, and no tie is lost in rounding.
@pytest.mark.parametrize("unit", [2.0**43, 2.0**-43])
def test_units(unit):
    """Measuring in a unit that is 1e13 times smaller or larger does not change p: about 1/3 again."""
    require_about(p_value(unit * np.array(LOW), unit * np.array(HIGH), 1500, rng(3)), 2, 6)


# For numbers that are all different, p is one of 1/12, ..., 12/12 with equal chances.  So the number of
# trials with p of at most 3/12 is binomial (120, 1/4): it is outside 5 to 62 with a probability of 2.2e-10.
def test_without_a_difference():
    """The p-value is at most 1/4 in a quarter of the trials if the samples have the same distribution."""
    chance = rng(11)
    small = 0
    for _ in range(120):
        small += p_value(chance.normal(size=4), chance.normal(size=6), 11, chance) < 3.5 / 12
    require(
        5 <= small <= 62,
        True,
        f"Expected p of at most 1/4 in about 30 of 120 trials without a difference, but it is in {small}.",
    )


# Of the 126 divisions 72 count, so a count of 60 is binomial (60, 4/7).  It has each value with a probability
# below 0.11, and twelve agree with a probability below 0.11^11 = 3e-11.
def test_chance():
    """All chance comes from `rng`: equal seeds give equal p-values, and other draws in general others."""
    x, y = np.sqrt([2.0, 3.0, 14.0, 10.0]), np.sqrt([5.0, 13.0, 6.0, 7.0, 11.0])
    chance = rng(12)
    first = [p_value(x, y, 60, chance) for _ in range(3)]
    again = rng(12)
    require(
        [p_value(x, y, 60, again) for _ in range(3)] == first,
        True,
        "Calls with generators of the same seed give different p-values.",
    )
    more = [p_value(x, y, 60, chance) for _ in range(9)]
    require(
        len({*first, *more}) > 1,
        True,
        "Twelve calls with the same generator, one after the other, give the same p-value.",
    )


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(permutation_p_value, np.array([0.7, 0.1, 0.3]), np.array([2.5, 1.1]), 20, rng(13))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(float(permutation_p_value([2, 2], [2], 20, rng(14))), 1.0)


@pytest.mark.edge
def test_refuses_wrong_input():
    """A sample is a vector with entries, and there is at least one division."""
    for x, y, repetitions, why in (
        ([], [1.0], 20, "x has no entries"),
        ([1.0], [], 20, "y has no entries"),
        ([[1.0], [2.0]], [1.0], 20, "x is a matrix"),
        ([1.0], [[1.0], [2.0]], 20, "y is a matrix"),
        ([1.0, math.nan], [1.0], 20, "x holds a NaN"),
        ([1.0], [math.nan], 20, "y holds a NaN"),
        ([1.0], [2.0], 0, "there are no repetitions"),
    ):
        assert_refuses(permutation_p_value, np.array(x), np.array(y), repetitions, rng(), because=why)
