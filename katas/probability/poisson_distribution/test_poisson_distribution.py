"""What poisson_pmf must satisfy.  README.md states the mathematics."""

import math
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from poisson_distribution import poisson_pmf

from dojo.testing import assert_at_most, assert_close, assert_number, assert_refuses

# For k and a rate up to 800 the logarithms that are added are below 10^4.  Each is right within a few 1e-16
# of itself, so their sum within some 1e-11, and this is the relative error of the exponential.
RELATIVE = 1e-9

# For small numbers the logarithms are below 100, and sums of some 40 terms, times 40^2 at most, are right
# within 1e-11.
ROUNDING = 1e-10

# With these rates, of at most 4, all counts from 40 on together have a probability below 4^40 / 40! < 1e-23.
RATES = st.integers(0, 16).map(lambda quarters: quarters / 4)
COUNTS = range(40)


def test_worked_example():
    """For the rate 3, four events have probability 27/8 exp(-3), and no event has exp(-3)."""
    assert_close(poisson_pmf(4, 3.0), 27 / 8 * math.exp(-3))
    assert_close(poisson_pmf(0, 3.0), math.exp(-3))


def test_one_event():
    """One event has probability rate * exp(-rate), and two have half of the rate times this."""
    assert_close(poisson_pmf(1, 2.5), 2.5 * math.exp(-2.5))
    assert_close(poisson_pmf(2, 2.5), 2.5**2 / 2 * math.exp(-2.5))


def test_rate_zero():
    """If no event is expected, none is certain: 0 to the power 0 is 1."""
    assert_close(poisson_pmf(0, 0.0), 1.0)
    assert_close(poisson_pmf(2, 0.0), 0.0)


def test_small_rates():
    """For a small rate, two events have about half the squared probability of one."""
    for rate in (0.1, 1e-6):
        assert_close(poisson_pmf(1, rate), rate * math.exp(-rate), atol=0)
        assert_close(poisson_pmf(2, rate), rate**2 / 2 * math.exp(-rate), atol=0)


def test_large_rates():
    """For rate 200, k = 200 has probability 0.0282, and for rate 800 too, the law stays within floats."""
    expected = 200**200 / math.factorial(200) * math.exp(-200)
    assert_close(poisson_pmf(200, 200.0), expected, rtol=RELATIVE)
    for k in (800, 760):
        exact = Decimal(800) ** k / math.factorial(k) * Decimal(-800).exp()
        assert_close(poisson_pmf(k, 800.0), float(exact), rtol=RELATIVE)


@given(RATES)
def test_moments(rate):
    """The probabilities of all k sum to 1, and both the mean and the variance are the rate."""
    law = [assert_number(poisson_pmf(k, rate)) for k in COUNTS]
    assert_close(math.fsum(law), 1.0, atol=ROUNDING)
    assert_close(math.fsum(k * q for k, q in enumerate(law)), rate, atol=ROUNDING)
    assert_close(math.fsum((k - rate) ** 2 * q for k, q in enumerate(law)), rate, atol=ROUNDING)


@given(st.integers(0, 12), RATES)
def test_next_count(k, rate):
    """Each probability comes from the one before: (k + 1) P(k + 1) = rate * P(k)."""
    before = assert_number(poisson_pmf(k, rate))
    assert_close((k + 1) * assert_number(poisson_pmf(k + 1, rate)), rate * before, atol=ROUNDING)


@given(st.integers(0, 6), RATES, RATES)
def test_rates_add(k, first, second):
    """Two independent counts together are Poisson too, and their rates add up."""
    parts = [poisson_pmf(j, first) * poisson_pmf(k - j, second) for j in range(k + 1)]
    assert_close(poisson_pmf(k, first + second), math.fsum(parts), atol=ROUNDING)


@given(st.integers(4, 30), RATES)
def test_limit_of_binomials(n, rate):
    """All differences to the binomial law of n trials with mean rate add up to 2 rate^2 / n at most."""
    p = rate / n
    binomial = [math.comb(n, k) * p**k * (1 - p) ** (n - k) if k <= n else 0.0 for k in COUNTS]
    differences = [abs(q - assert_number(poisson_pmf(k, rate))) for k, q in enumerate(binomial)]
    assert_at_most(math.fsum(differences), 2 * rate**2 / n, slack=ROUNDING)


@given(st.integers(0, 12), RATES)
def test_agrees_with_the_definition(k, rate):
    """P(K = k) is exp(-rate) * rate^k / k!, which floats can compute while the numbers are small."""
    assert_close(poisson_pmf(k, rate), math.exp(-rate) * rate**k / math.factorial(k), atol=ROUNDING)


@pytest.mark.edge
def test_negative_counts():
    """There are never fewer than 0 events."""
    assert_close(poisson_pmf(-1, 3.0), 0.0)
    assert_close(poisson_pmf(-1, 0.0), 0.0)


@pytest.mark.edge
def test_refuses_wrong_rates():
    """A rate is a finite number of at least 0."""
    for wrong in (-1.0, math.nan, math.inf):
        assert_refuses(poisson_pmf, 2, wrong, because=f"rate is {wrong}")
