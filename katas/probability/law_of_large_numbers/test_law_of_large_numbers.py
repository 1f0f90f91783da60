"""What running_mean must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from law_of_large_numbers import running_mean

from dojo.testing import (
    assert_array,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    numbers,
    rng,
    vectors,
)

# Sums of at most five numbers of at most 16^2 + 16 in absolute value, and quotients: right within 1e-12.
ROUNDING = 1e-11


def throws(n, number):
    """Return n throws of a fair die, as floats."""
    return rng(number).integers(1, 7, size=n).astype(float)


def test_worked_example():
    """The means of 4, of 4 and 2, and of 4, 2 and 9 are 4, 3 and 5."""
    assert_close(running_mean(np.array([4.0, 2.0, 9.0])), [4.0, 3.0, 5.0])


def test_single_entry():
    """A single number is its own mean."""
    assert_close(running_mean(np.array([0.3])), [0.3])


def test_constant():
    """The mean of equal numbers is this number, however many there are."""
    assert_close(running_mean(np.full(100, 0.1)), np.full(100, 0.1))


# The moments of a centred die are at most those of a normal number with its variance 35/12, so a mean of k
# throws is off by s standard deviations with a probability of at most 2 exp(-s^2 / 2).  For s = 8 and all
# k up to 10,000 together, that is below 20,000 * 1.3e-14 = 2.6e-10.
def test_funnel():
    """The means of a die stay in a funnel around 7/2, whose width falls like 1 / sqrt(k)."""
    k = np.arange(1, 10_001)
    means = assert_array(running_mean(throws(10_000, 1)), k.shape)
    deviations = np.abs(means - 7 / 2) / np.sqrt(35 / 12 / k)
    assert_at_most(float(deviations.max()), 8.0)


# Sums of throws are integers, and exact.  A recursion that corrects each mean has errors of 1e-16 in each
# step, and later steps shrink them.
def test_many_entries():
    """The time is proportional to the number of entries: 400,000 of them are no trouble."""
    x = throws(400_000, 2)
    assert_close(running_mean(x), x.cumsum() / np.arange(1, 400_001))


@given(vectors())
def test_last_entry(x):
    """The last entry is the mean of all."""
    means = assert_array(running_mean(x), x.shape)
    assert_close(float(means[-1]), math.fsum(x) / len(x), atol=ROUNDING)


@given(vectors(), vectors())
def test_later_entries(x, y):
    """What comes later does not change the means before it."""
    means = assert_array(running_mean(x), x.shape)
    longer = assert_array(running_mean(np.append(x, y)), (len(x) + len(y),))
    assert_close(longer[: len(x)], means, atol=ROUNDING)


@given(vectors())
def test_correction(x):
    """A new entry x_k moves the mean by the k-th part of its distance from it."""
    means = assert_array(running_mean(x), x.shape)
    k = np.arange(2, len(x) + 1)
    assert_close(np.diff(means), (x[1:] - means[:-1]) / k, atol=ROUNDING)


@given(vectors(), numbers(), numbers())
def test_shift_and_scale(x, a, b):
    """The running mean of a x + b is a times that of x, plus b."""
    means = assert_array(running_mean(x), x.shape)
    assert_close(running_mean(a * x + b), a * means + b, atol=ROUNDING)


@given(vectors())
def test_agrees_with_the_definition(x):
    """Entry k is the sum of the first k entries over k."""
    expected = [math.fsum(x[:k]) / k for k in range(1, len(x) + 1)]
    assert_close(running_mean(x), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves x unchanged."""
    assert_leaves_alone(running_mean, np.array([4.0, 2.0, 9.0]))


@pytest.mark.edge
def test_accepts_lists_of_integers():
    """A list of integers works as well as an array of floats."""
    assert_close(running_mean([1, 2, 2]), [1.0, 3 / 2, 5 / 3])


@pytest.mark.edge
def test_no_entries():
    """No entries have no means."""
    assert_close(running_mean(np.array([])), np.zeros(0))


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """The entries come one after the other: one axis."""
    assert_refuses(running_mean, 4.0, because="x is a single number")
    assert_refuses(running_mean, np.array([[4.0, 2.0, 9.0]]), because="x is a matrix")
