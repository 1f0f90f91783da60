"""Wrong answers we expect for partial_sums, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge, inexact, instead_of


@instead_of("partial_sums")
def shifted_by_one(terms):
    """Your sums come one place too late: each leaves out the term at its own place. Do you write the total
    down before adding the term, or after?
    """
    return np.array([float(np.sum(terms[:k])) for k in range(len(terms))])


@instead_of("partial_sums")
def starts_with_zero(terms):
    """Your result has one entry too many: it begins with a zero. How many partial sums do n terms have?"""
    sums = [0.0]
    for term in terms:
        sums.append(sums[-1] + term)
    return np.array(sums)


@instead_of("partial_sums")
def total_only(terms):
    """Your result is only the sum of all terms. The README asks for the sums along the way as well."""
    return float(np.sum(terms))


@instead_of("partial_sums")
def first_term_missing(terms):
    """Your sums leave out the first term. Where does your loop begin?"""
    sums = np.zeros(len(terms))
    for k in range(1, len(terms)):
        sums[k] = sums[k - 1] + terms[k]
    return sums


@instead_of("partial_sums")
def neighbours_only(terms):
    """Your entries are sums of two neighbours. How far back does a partial sum reach?"""
    sums = terms.copy()
    sums[1:] = terms[1:] + terms[:-1]
    return sums


@instead_of("partial_sums")
def from_the_end(terms):
    """Your sums begin with the last term: your first entry is the total. From which end are the terms added
    up?
    """
    return np.array([float(np.sum(terms[k:])) for k in range(len(terms))])


@instead_of("partial_sums")
def sums_added_up(terms):
    """Your entries add up the partial sums themselves. How often does the first term come into s_2?"""
    sums = np.zeros(len(terms))
    total = 0.0
    for k in range(len(terms)):
        for j in range(k + 1):
            total += terms[j]
        sums[k] = total
    return sums


@instead_of("partial_sums")
def running_means(terms):
    """Your entries are running means: each is the right one divided by its position. Does the README ask for
    means or for sums?
    """
    return np.array([float(np.mean(terms[: k + 1])) for k in range(len(terms))])


@instead_of("partial_sums")
def running_products(terms):
    """Your entries are running products. Which operation makes a sum?"""
    return np.cumprod(terms)


@instead_of("partial_sums")
def sums_in_place(terms):
    """Your values are right, but the caller's terms have become sums. Is your array a new one?"""
    for k in range(1, len(terms)):
        terms[k] += terms[k - 1]
    return terms


@edge
@instead_of("partial_sums")
def takes_a_table(terms):
    """You accept terms that are not a vector as if they were one. The README asks for a ValueError."""
    sums = np.array(terms, dtype=float).ravel()
    for k in range(1, len(sums)):
        sums[k] += sums[k - 1]
    return sums


@instead_of("geometric_series")
def first_power_first(ratio):
    """Your series is too small by 1: it begins with r. Which power comes first in the README?"""
    if abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    return ratio / (1 - ratio)


@instead_of("geometric_series")
def plus_for_minus(ratio):
    """Your sum is the one for the opposite ratio. What is left of 1 + r + r² when you multiply it by
    1 - r?
    """
    if abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    return 1 / (1 + ratio)


@inexact  # another number of terms leaves another value
@instead_of("geometric_series")
def a_hundred_terms(ratio):
    """Your sum stops too early: for ratios near 1 a great deal is missing. Is there a formula for the whole
    series?
    """
    if abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    return math.fsum(ratio**k for k in range(100))


@inexact  # another number of terms leaves another value
@instead_of("geometric_series")
def a_thousand_terms(ratio):
    """For a ratio near 1, such as 1 - 10⁻⁶, your sum stops much too early. Is there a formula for the whole series?"""
    if abs(ratio) >= 1:
        raise ValueError("the series has no sum")
    return math.fsum(ratio**k for k in range(1000))


@instead_of("geometric_series")
def sum_for_every_ratio(ratio):
    """You return a sum for ratios of absolute value 1 or more. Where does 1 + 2 + 4 + … settle?"""
    return 1 / (1 - ratio)


@instead_of("geometric_series")
def minus_one_allowed(ratio):
    """You return 1/2 for the ratio -1. Where do the partial sums 1, 0, 1, 0, … settle?"""
    if not -1 <= ratio < 1:
        raise ValueError("the series has no sum")
    return 1 / (1 - ratio)


@instead_of("geometric_series")
def ones_allowed(ratio):
    """You return 1/2 for the ratio -1, and divide by 0 for the ratio 1. Do the terms tend to 0 there?"""
    if abs(ratio) > 1:
        raise ValueError("the series has no sum")
    return 1 / (1 - ratio)


@instead_of("geometric_series")
def negative_ratios_taken(ratio):
    """You return a sum for the ratio -2. Where do the partial sums 1, -1, 3, -5, … settle?"""
    if ratio >= 1:
        raise ValueError("the series has no sum")
    return 1 / (1 - ratio)
