"""Wrong answers we expect for poisson_distribution, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge, instead_of


@instead_of("poisson_pmf")
def factorial_forgotten(k, rate):
    """Your result is k! times the right one: 81 exp(-3) for rate 3 and k = 4, which is above 1. What does the
    README divide the power by?
    """
    return math.exp(-rate) * rate**k


@instead_of("poisson_pmf")
def positive_exponent(k, rate):
    """Your result is above 1 for rate 3 and k = 4: it is 27/8 times exp(3). What sign does the exponent in the
    README have?
    """
    return math.exp(rate) * rate**k / math.factorial(k)


@instead_of("poisson_pmf")
def count_in_the_exponential(k, rate):
    """Your result for k = 0 is 1, whatever the rate is: it has the factor exp(-k). Which of the two numbers belongs
    in the exponential?
    """
    return math.exp(-k) * rate**k / math.factorial(k)


@instead_of("poisson_pmf")
def power_swapped(k, rate):
    """Your result for rate 3 and k = 4 is 64/24 exp(-3): it has the power 4^3. Which of the two numbers is raised to
    which power?
    """
    return math.exp(-rate) * k**rate / math.factorial(k)


@instead_of("poisson_pmf")
def count_for_factorial(k, rate):
    """Your result for rate 3 and k = 4 is 81/4 exp(-3): it is divided by 4. Which product of four numbers does the
    README divide by, and what is it for k = 0?
    """
    return math.exp(-rate) * rate**k / k


@instead_of("poisson_pmf")
def cumulative(k, rate):
    """Your result grows with k up to 1: it is the probability of at most k events. Which numbers of events does
    the README ask for?
    """
    return sum(math.exp(-rate) * rate**j / math.factorial(j) for j in range(k + 1))


@instead_of("poisson_pmf")
def overflow(k, rate):
    """Your function raises OverflowError for rate 200 and k = 200: the power is too large for a float. What does the
    README do with the factors before it multiplies them?
    """
    return math.exp(-rate) * rate**k / math.factorial(k)


@instead_of("poisson_pmf")
def exponential_below_floats(k, rate):
    """Your result is 0 for rate 800, where exp(-800) is too small for a float. What does the README do with
    the factors before it multiplies them?
    """
    terms = [math.exp(-rate)]
    for j in range(1, k + 1):
        terms.append(terms[-1] * rate / j)
    return terms[-1]


@instead_of("poisson_pmf")
def infinity_over_infinity(k, rate):
    """Your result is NaN for rates of 200 and more: power and factorial are both infinite in floats. What does the
    README do with the factors before it multiplies them?
    """
    with np.errstate(all="ignore"):
        return float(np.exp(-rate) * np.float64(rate) ** k / np.prod(np.arange(1.0, k + 1)))


@instead_of("poisson_pmf")
def nan_at_rate_zero(k, rate):
    """Your result is NaN for the rate 0: in floats, 0 times the logarithm of 0 is NaN. How many events are certain
    if none is expected?
    """
    with np.errstate(all="ignore"):
        return float(np.exp(k * np.log(rate) - rate - math.lgamma(k + 1)))


@instead_of("poisson_pmf")
def error_at_rate_zero(k, rate):
    """Your function raises ValueError for the rate 0, because 0 has no logarithm. How many events are certain if
    none is expected?
    """
    return math.exp(k * math.log(rate) - rate - math.lgamma(k + 1))


@instead_of("poisson_pmf")
@edge
def error_for_negative_counts(k, rate):
    """Your function raises an error for k = -1. How likely are fewer than 0 events?"""
    if not 0 <= rate < math.inf:
        raise ValueError("not a rate")
    if rate == 0:
        return 1.0 if k == 0 else 0.0
    return math.exp(k * math.log(rate) - rate - math.lgamma(k + 1))
