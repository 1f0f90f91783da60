"""What binomial_pmf must satisfy.  README.md states the mathematics."""

import itertools
import math

import numpy as np
import pytest
from binomial_distribution import binomial_pmf
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import assert_close, assert_number, assert_refuses

# log n! is some 13,000 for n = 2000, and two such logarithms are subtracted.  Each is right within a few
# 1e-16 of itself, so the sum of the logarithms within some 1e-11, and this is the relative error of the
# exponential.
RELATIVE = 1e-9

# For small n the logarithms are below 100, and a sum of n + 1 terms, times n^2 at most, is right within
# 1e-11.
ROUNDING = 1e-10

TRIALS = st.integers(1, 8)
# Multiples of 1/16 from 0 to 1, for which 1 - p has no rounding error.
CHANCES = st.integers(0, 16).map(lambda sixteenths: sixteenths / 16)


def exactly(k, n, p):
    """Return the formula of the README for the float p, in integers of any size."""
    a, b = p.as_integer_ratio()
    return math.comb(n, k) * a**k * (b - a) ** (n - k) / b**n


def test_worked_example():
    """With n = 5 and p = 1/3, two successes have probability 80/243, and none has 32/243."""
    assert_close(binomial_pmf(2, 5, 1 / 3), 80 / 243)
    assert_close(binomial_pmf(0, 5, 1 / 3), 32 / 243)


def test_one_trial():
    """A single trial fails with probability 1 - p and succeeds with probability p."""
    for p in (0.1, 0.9):
        assert_close(binomial_pmf(0, 1, p), 1 - p)
        assert_close(binomial_pmf(1, 1, p), p)


def test_outside():
    """Five trials cannot have -1 successes, or 6."""
    assert_close(binomial_pmf(-1, 5, 0.3), 0.0, atol=0)
    assert_close(binomial_pmf(6, 5, 0.3), 0.0, atol=0)


def test_certain():
    """With p = 0 no trial succeeds, and with p = 1 every trial does: 0 to the power 0 is 1."""
    for k, n, p, expected in ((0, 5, 0.0, 1.0), (1, 5, 0.0, 0.0), (5, 5, 1.0, 1.0), (4, 5, 1.0, 0.0)):
        assert_close(binomial_pmf(k, n, p), expected)


def test_rare_success():
    """For p = 1e-6, one success in three trials has probability 3 p (1 - p)^2, and three have p^3."""
    p = 1e-6
    assert_close(binomial_pmf(1, 3, p), 3 * p * (1 - p) ** 2, atol=0)
    assert_close(binomial_pmf(3, 3, p), p**3, atol=0)


def test_thousand_trials():
    """A fair coin shows exactly 500 heads in 1000 tosses with probability 0.0252."""
    assert_close(binomial_pmf(500, 1000, 0.5), math.comb(1000, 500) / 2**1000, rtol=RELATIVE)


def test_two_thousand_trials():
    """The coefficients of n = 2000 are beyond the range of a float, and the probabilities are not."""
    assert_close(binomial_pmf(1000, 2000, 0.5), math.comb(2000, 1000) / 2**2000, rtol=RELATIVE)
    assert_close(binomial_pmf(620, 2000, 0.3), exactly(620, 2000, 0.3), rtol=RELATIVE)


@given(TRIALS, CHANCES)
def test_moments(n, p):
    """The probabilities of all k sum to 1; the mean is n p, and the variance n p (1 - p)."""
    law = [assert_number(binomial_pmf(k, n, p)) for k in range(n + 1)]
    mean = math.fsum(k * q for k, q in enumerate(law))
    assert_close(math.fsum(law), 1.0, atol=ROUNDING)
    assert_close(mean, n * p, atol=ROUNDING)
    variance = math.fsum((k - n * p) ** 2 * q for k, q in enumerate(law))
    assert_close(variance, n * p * (1 - p), atol=ROUNDING)


@given(st.integers(-1, 9), TRIALS, CHANCES)
def test_failures(k, n, p):
    """Exactly k successes are exactly n - k failures, and a failure has probability 1 - p."""
    successes = assert_number(binomial_pmf(k, n, p))
    assert_close(binomial_pmf(n - k, n, 1 - p), successes, atol=ROUNDING)


@given(st.integers(0, 9), TRIALS, CHANCES)
def test_one_more_trial(k, n, p):
    """The last of n + 1 trials succeeds, after k - 1 successes, or it fails, after k."""
    before = assert_number(binomial_pmf(k - 1, n, p)), assert_number(binomial_pmf(k, n, p))
    assert_close(binomial_pmf(k, n + 1, p), p * before[0] + (1 - p) * before[1], atol=ROUNDING)


@given(st.integers(0, 6), st.integers(1, 6), CHANCES)
def test_agrees_with_all_sequences(k, n, p):
    """P(K = k) is the sum of the probabilities of all sequences of n trials with k successes."""
    sequences = itertools.product((0, 1), repeat=n)
    terms = [math.prod(p if s else 1 - p for s in trials) for trials in sequences if sum(trials) == k]
    assert_close(binomial_pmf(k, n, p), math.fsum(terms), atol=ROUNDING)


@pytest.mark.edge
def test_no_trials():
    """Without trials there is nothing but zero successes."""
    assert_close(binomial_pmf(0, 0, 0.3), 1.0)
    assert_close(binomial_pmf(1, 0, 0.3), 0.0)


@pytest.mark.edge
def test_accepts_integers_of_numpy():
    """Integers of numpy work as well as Python's: np.int64 has 64 bits, and 100! has more."""
    assert_close(binomial_pmf(np.int64(50), np.int64(100), 0.5), math.comb(100, 50) / 2**100)


@pytest.mark.edge
def test_refuses_wrong_parameters():
    """A probability is a number from 0 to 1, and a number of trials is not negative."""
    for wrong in (-0.1, 1.1, math.nan):
        assert_refuses(binomial_pmf, 1, 5, wrong, because=f"p is {wrong}")
    assert_refuses(binomial_pmf, 0, -1, 0.5, because="n is -1")
