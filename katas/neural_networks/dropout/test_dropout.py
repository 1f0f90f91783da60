"""What dropout must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from dropout import dropout

from dojo.testing import (
    Mismatch,
    assert_array,
    assert_close,
    assert_equal,
    assert_leaves_alone,
    assert_refuses,
    assert_unpacks,
    rng,
)


def require(fact, expected, otherwise):
    """Raise a sentence unless a result is the expected one."""
    try:
        assert_equal(fact, expected)
    except Mismatch:
        raise Mismatch(otherwise) from None


def dropped(x, rate, chance, **keywords):
    """Return y and the mask, checked for their kind and shape."""
    y, mask = assert_unpacks(dropout(np.array(x), rate, chance, **keywords), "y", "mask")
    return assert_array(y, np.shape(x)), assert_array(mask, np.shape(x))


# The row (0, 0) has probability 1/9, and is missing in 240 calls with probability (8/9)^240 = 5e-13; each
# other row is more probable.
def test_worked_example():
    """For rate 1/3 the mask holds 0 and 3/2, and (3, 6) becomes one of (9/2, 9), (9/2, 0), (0, 9), (0, 0)."""
    chance = rng(1)
    results = [dropped([3.0, 6.0], 1 / 3, chance) for _ in range(240)]
    assert_close(np.unique(np.round([mask for _, mask in results], 9)), [0.0, 1.5])
    rows = {tuple(np.round(y, 9).tolist()) for y, _ in results}
    require(
        rows == {(4.5, 9.0), (4.5, 0.0), (0.0, 9.0), (0.0, 0.0)},
        True,
        f"Expected four different rows in 240 calls, but got {len(rows)}, or other ones.",
    )


# Binomial (10,000, 0.1): outside 800 to 1220 with a probability of 1e-11.
def test_low_rate():
    """The rate is the probability of being dropped: for 0.1 about 1,000 of 10,000 entries are 0."""
    y, _ = dropped(np.full((100, 100), 0.3), 0.1, rng(2))
    zeros = int(np.sum(y == 0))
    require(800 <= zeros <= 1220, True, f"Expected about 1000 of 10000 entries to be 0, but {zeros} are.")


# Binomial (10,000, 0.8): outside 7730 to 8260 with a probability of 1e-10.
def test_high_rate():
    """The rate is the probability of being dropped: for 0.8 about 8,000 of 10,000 entries are 0."""
    y, _ = dropped(np.full((100, 100), 0.3), 0.8, rng(3))
    zeros = int(np.sum(y == 0))
    require(7730 <= zeros <= 8260, True, f"Expected about 8000 of 10000 entries to be 0, but {zeros} are.")


# The mean of y is the share that is kept, over 0.8, times 0.3: binomial as before.
def test_mean_is_kept():
    """The mean of y is that of x, up to chance: 0.3, here for rate 0.2."""
    y, _ = dropped(np.full((100, 100), 0.3), 0.2, rng(4))
    mean = float(y.mean())
    require(
        0.8 * 0.3 * 7730 / 8000 <= 0.8 * mean <= 0.8 * 0.3 * 8260 / 8000,
        True,
        f"Expected a mean of about 0.3, but it is {mean:.3g}.",
    )


def test_product():
    """The result is the product of x and the mask, entry by entry, so 0 stays 0 and signs stay."""
    x = np.linspace(-2.1, 2.1, 43).reshape(1, 43) * np.ones((5, 1))
    y, mask = dropped(x, 0.4, rng(5))
    worst = float(np.max(np.abs(y - x * mask)))
    require(worst <= 1e-12, True, f"Expected the product of x and the mask, but y differs by {worst:.3g}.")


# Two rows of 40 agree with probability 2^-40, some of 39 neighbours with 4e-11.
def test_rows_differ():
    """Each sample loses other units: no two neighbouring rows of the mask are equal."""
    _, mask = dropped(np.ones((40, 40)), 0.5, rng(6))
    equal = int(np.sum(np.all(mask[1:] == mask[:-1], axis=1)))
    require(equal, 0, f"Expected rows that differ, but {equal} rows of the mask equal the row above.")


def test_columns_differ():
    """Each unit of a sample has its own chance: no two neighbouring columns of the mask are equal."""
    _, mask = dropped(np.ones((40, 40)), 0.5, rng(7))
    equal = int(np.sum(np.all(mask[:, 1:] == mask[:, :-1], axis=0)))
    require(equal, 0, f"Expected columns that differ, but {equal} columns of the mask equal the one before.")


# A count of 100 has each value with a probability below 0.08, and 12 agree with one below 0.08^11 = 1e-12.
def test_number_varies():
    """The entries are independent, so the number that is dropped varies: 100 entries, rate 1/2, 12 calls."""
    chance = rng(8)
    counts = {int(np.sum(dropped(np.ones((10, 10)), 0.5, chance)[1] == 0)) for _ in range(12)}
    require(len(counts) > 1, True, "Expected numbers of dropped entries that vary, but 12 are equal.")


# All of 80 entries are kept with probability 0.6^80 = 2e-18, and all are dropped even less often.
@pytest.mark.parametrize("shape", [(80,), (8, 10), (4, 5, 6)])
def test_shapes(shape):
    """An array of any shape may be given: both results have its shape, and hold 0 and the kept value."""
    y, mask = dropped(np.full(shape, 0.1), 0.4, rng(9))
    assert_close(np.unique(np.round(mask, 9)), [0.0, 1 / 0.6], atol=1e-8)
    assert_close(np.unique(np.round(y, 9)), [0.0, 0.1 / 0.6], atol=1e-8)


@pytest.mark.parametrize("rate", [0.4, 0.75])
def test_evaluation(rate):
    """Nothing is dropped or multiplied when not training: y is x, and the mask holds ones."""
    y, mask = dropped([[0.1, -2.0], [3.7, 0.0]], rate, rng(10), training=False)
    assert_close(y, [[0.1, -2.0], [3.7, 0.0]])
    assert_close(mask, np.ones((2, 2)))


def test_rate_0():
    """Nothing is dropped or multiplied for rate 0, even in training."""
    y, mask = dropped(np.full((20, 5), 0.7), 0.0, rng(11))
    assert_close(y, np.full((20, 5), 0.7))
    assert_close(mask, np.ones((20, 5)))


def test_gradient():
    """For a fixed mask y is linear in x: a change of x changes y by the change times the mask."""
    x, change = rng(12).uniform(0.1, 1, (6, 7)), rng(13).uniform(0.1, 1, (6, 7))
    y, mask = dropped(x, 0.5, rng(14))
    moved, _ = dropped(x + change, 0.5, rng(14))
    worst = float(np.max(np.abs(moved - y - change * mask)))
    require(
        worst <= 1e-12,
        True,
        f"Expected a change of y by the change times the mask, but it is {worst:.3g} off.",
    )


# Two masks of 100 entries agree with probability 2^-100.
def test_chance():
    """All chance comes from `rng`: equal seeds give equal masks, and the next call gives another."""
    chance = rng(15)
    x = np.ones((10, 10))
    _, first = dropped(x, 0.5, chance)
    again = np.array_equal(dropped(x, 0.5, rng(15))[1], first)
    require(again, True, "Two calls with generators of the same seed give different masks.")
    moved = np.array_equal(dropped(x, 0.5, chance)[1], first)
    require(moved, False, "Two calls with the same generator, one after the other, give the same mask.")


def test_leaves_its_inputs_alone():
    """The function leaves x unchanged."""
    assert_leaves_alone(dropout, np.array([[0.7, 0.1], [0.3, 2.0]]), 0.5, rng(16))
    assert_leaves_alone(dropout, np.array([[0.7, 0.1], [0.3, 2.0]]), 0.5, rng(16), training=False)


@pytest.mark.edge
def test_accepts_lists():
    """A list of integers works as well as an array of floats, and gives floats."""
    y, mask = dropout([[2] * 9], 0.5, rng(17))
    y = assert_array(y, (1, 9))
    assert_close(y, 2 * assert_array(mask, (1, 9)))
    y, mask = dropout([[2] * 9], 0.5, rng(17), training=False)
    assert_close(assert_array(y, (1, 9)), np.full((1, 9), 2.0))
    assert_close(assert_array(mask, (1, 9)), np.ones((1, 9)))


@pytest.mark.edge
def test_refuses_wrong_rates():
    """A rate is a probability below 1, since nothing would be left to rescale."""
    for rate in (-0.1, 1.0, 1.5, math.nan):
        assert_refuses(dropout, np.ones((2, 2)), rate, rng(), because=f"the rate is {rate}")
