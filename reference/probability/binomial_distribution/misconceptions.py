"""Wrong answers we expect for binomial_distribution, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("binomial_pmf")
def no_coefficient(k, n, p):
    """Your result for k = 2, n = 5, p = 1/3 is 8/243, the probability of one sequence. How many sequences of five
    trials have two successes?
    """
    if not 0 <= k <= n:
        return 0.0
    return p**k * (1 - p) ** (n - k)


@instead_of("binomial_pmf")
def counts_orders(k, n, p):
    """Your result is k! times the right one: 160/243 for k = 2, n = 5. Do two successes make another sequence when
    they change places?
    """
    if not 0 <= k <= n:
        return 0.0
    return math.perm(n, k) * p**k * (1 - p) ** (n - k)


@instead_of("binomial_pmf")
def success_and_failure_swapped(k, n, p):
    """Your result for k successes is the probability of k failures. Which of the two powers belongs to the
    successes?
    """
    if not 0 <= k <= n:
        return 0.0
    if p in (0, 1):
        return float(k == n * p)
    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_coefficient + (n - k) * math.log(p) + k * math.log(1 - p))


@instead_of("binomial_pmf")
def failures_forgotten(k, n, p):
    """Your result for k = 2, n = 5, p = 1/3 is 10/9, which is above 1. What must happen in the other three trials,
    and with which probability?
    """
    if not 0 <= k <= n:
        return 0.0
    return math.comb(n, k) * p**k


@instead_of("binomial_pmf")
def cumulative(k, n, p):
    """Your result grows with k up to 1: it is the probability of at most k successes. Which numbers of successes
    does the README ask for?
    """
    if not 0 <= k <= n:
        return 0.0
    if p in (0, 1):
        return float(k >= n * p)
    total = 0.0
    for j in range(k + 1):
        log_coefficient = math.lgamma(n + 1) - math.lgamma(j + 1) - math.lgamma(n - j + 1)
        total += math.exp(log_coefficient + j * math.log(p) + (n - j) * math.log(1 - p))
    return total


@instead_of("binomial_pmf")
def overflow(k, n, p):
    """Your function raises OverflowError for n = 2000: the coefficient is too large for a float. What does the
    README do with the factors before it multiplies them?
    """
    if not 0 <= k <= n:
        return 0.0
    return math.comb(n, k) * p**k * (1 - p) ** (n - k)


@instead_of("binomial_pmf")
def infinite_coefficient(k, n, p):
    """Your result is NaN or infinite for n = 2000, and right for smaller n. How large is the coefficient, and
    what does the README do before it multiplies?
    """
    if not 0 <= k <= n:
        return 0.0
    coefficient = 1.0
    for i in range(k):
        coefficient = coefficient * (n - i) / (i + 1)
    return coefficient * p**k * (1 - p) ** (n - k)


@instead_of("binomial_pmf")
def nan_at_certainty(k, n, p):
    """Your result is NaN for p = 0 or p = 1: in floats, 0 times the logarithm of 0 is NaN. What is 0 to the power
    0 in the README?
    """
    if not 0 <= k <= n:
        return 0.0
    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    with np.errstate(all="ignore"):
        return np.exp(log_coefficient + k * np.log(p) + (n - k) * np.log(1 - p))


@instead_of("binomial_pmf")
def error_at_certainty(k, n, p):
    """Your function raises ValueError for p = 0 or p = 1, because 0 has no logarithm. Which number of successes is
    certain in these two cases?
    """
    if not 0 <= k <= n:
        return 0.0
    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_coefficient + k * math.log(p) + (n - k) * math.log(1 - p))


@instead_of("binomial_pmf")
def error_outside(k, n, p):
    """Your function raises ValueError for k = -1. How many sequences of five trials have -1 successes, and what
    is then the probability?
    """
    if p in (0, 1):
        return float(k == n * p)
    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_coefficient + k * math.log(p) + (n - k) * math.log(1 - p))


@instead_of("binomial_pmf")
def failures_in_every_trial(k, n, p):
    """Your result has the factor 1 - p once for each trial. How many of five trials fail if two succeed?"""
    if not 0 <= k <= n:
        return 0.0
    if p in (0, 1):
        return float(k == n * p)
    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_coefficient + k * math.log(p) + n * math.log(1 - p))
