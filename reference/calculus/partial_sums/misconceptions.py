"""Wrong answers we expect for partial_sums, and what to say about each."""

import math

import numpy as np
from dojo.misconceptions import edge, instead_of
from partial_sums import geometric_series, partial_sums


@instead_of("partial_sums")
def shifted_by_one(terms):
    """Your sums come one place too late: each leaves out the term at its own place. Do you write the total
    down before adding the term, or after?
    """
    sums = partial_sums(terms)
    return np.concatenate([[0.0], sums[:-1]]) if len(sums) else sums


@instead_of("partial_sums")
def starts_with_zero(terms):
    """Your result has one entry too many: it begins with a zero. How many partial sums do n terms have?"""
    return np.concatenate([[0.0], partial_sums(terms)])


@instead_of("partial_sums")
def total_only(terms):
    """Your result is only the sum of all terms. The README asks for the sums along the way as well."""
    return float(np.sum(np.append(0.0, terms))) if len(partial_sums(terms)) else 0.0


@instead_of("partial_sums")
def first_term_missing(terms):
    """Your sums leave out the first term. Where does your loop begin?"""
    sums = partial_sums(terms)
    return sums - sums[0] if len(sums) else sums


@instead_of("partial_sums")
def neighbours_only(terms):
    """Your entries are sums of two neighbours. How far back does a partial sum reach?"""
    sums = partial_sums(terms)
    terms = np.asarray(terms, dtype=float)
    return np.concatenate([terms[:1], terms[1:] + terms[:-1]]) if len(sums) else sums


@instead_of("partial_sums")
def from_the_end(terms):
    """Your sums begin with the last term: your first entry is the total. From which end are the terms added
    up?
    """
    return (
        partial_sums(np.asarray(terms, dtype=float)[::-1])[::-1].copy()
        if np.ndim(terms)
        else partial_sums(terms)
    )


@instead_of("partial_sums")
def running_means(terms):
    """Your entries are running means: each is the right one divided by its position. Does the README ask for
    means or for sums?
    """
    sums = partial_sums(terms)
    return sums / np.arange(1, len(sums) + 1)


@instead_of("partial_sums")
def running_products(terms):
    """Your entries are running products. Which operation makes a sum?"""
    partial_sums(terms)
    return np.cumprod(np.asarray(terms, dtype=float))


@instead_of("partial_sums")
def sums_in_place(terms):
    """Your values are right, but the caller's terms have become sums. Is your array a new one?"""
    sums = partial_sums(terms)
    if isinstance(terms, np.ndarray) and terms.dtype.kind == "f":
        terms[...] = sums
        return terms
    return sums


@edge
@instead_of("partial_sums")
def takes_a_table(terms):
    """You accept terms that are not a vector as if they were one. The README asks for a ValueError."""
    return partial_sums(np.ravel(terms))


@instead_of("geometric_series")
def first_power_first(ratio):
    """Your series is too small by 1: it begins with r. Which power comes first in the README?"""
    return geometric_series(ratio) - 1


@instead_of("geometric_series")
def plus_for_minus(ratio):
    """Your sum is the one for the opposite ratio: you divide by 1 + r. What is left of 1 + r + r² when you
    multiply it by 1 - r?
    """
    return geometric_series(-ratio)


@instead_of("geometric_series")
def a_hundred_terms(ratio):
    """Your sum stops too early: for ratios near 1 a great deal is missing. Is there a formula for the whole
    series?
    """
    geometric_series(ratio)
    return math.fsum(ratio**k for k in range(100))


@instead_of("geometric_series")
def sum_for_every_ratio(ratio):
    """You return a sum for ratios of absolute value 1 or more. Where does 1 + 2 + 4 + … settle?"""
    return geometric_series(ratio) if ratio == 1 or math.isnan(ratio) else 1 / (1 - ratio)


@instead_of("geometric_series")
def minus_one_allowed(ratio):
    """You return 1/2 for the ratio -1. Where do the partial sums 1, 0, 1, 0, … settle?"""
    return 0.5 if ratio == -1 else geometric_series(ratio)


@instead_of("geometric_series")
def positive_ratios_only(ratio):
    """You refuse negative ratios. Does 1 - 1/2 + 1/4 - … settle?"""
    if -1 < ratio < 0:
        raise ValueError("the ratio must be positive")
    return geometric_series(ratio)
