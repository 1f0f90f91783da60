"""Wrong answers we expect for p_norm, and what to say about each."""

import math

import numpy as np
from p_norm import p_norm as right

from dojo.misconceptions import edge


def _sizes(x, p):
    """The absolute values of the entries, once the arguments have been found to be good."""
    right(x, p)
    return np.abs(np.asarray(x, dtype=float))


def root_forgotten(x, p):
    """Your result is the sum of the powers: for p = 2, (3, 4) gives 25. Which step leads back to the unit of
    x?
    """
    sizes = _sizes(x, p)
    if p == math.inf:
        return right(x, p)
    with np.errstate(all="ignore"):
        return float(np.sum(sizes**p))


def square_root_always(x, p):
    """You take the square root of the sum for every p. Which root undoes the power p?"""
    sizes = _sizes(x, p)
    if p == math.inf:
        return right(x, p)
    with np.errstate(all="ignore"):
        return math.sqrt(float(np.sum(sizes**p)))


def signs_kept(x, p):
    """Negative entries make your sum smaller when p is odd. Does a step to the left make a path shorter?"""
    _sizes(x, p)
    x = np.asarray(x, dtype=float)
    if p == math.inf:
        return float(np.max(x))
    with np.errstate(all="ignore"):
        return float(np.sum(x**p) ** (1 / p))


def always_euclidean(x, p):
    """Your result does not depend on p: it is the norm for p = 2. Where does p come in?"""
    right(x, p)
    return right(x, 2)


def mean_for_sum(x, p):
    """Your result is the right one divided by n^(1/p): you average the powers. Does a vector of ones get
    longer with n?
    """
    n = max(len(_sizes(x, p)), 1)
    return right(x, p) / n ** (1 / p)


def root_of_each_term(x, p):
    """Your result is the sum of the absolute values for every finite p: you take the root before you add.
    Which of the two comes first in the README?
    """
    right(x, p)
    return right(x, 1) if p != math.inf else right(x, p)


def infinity_in_the_formula(x, p):
    """For infinite p your result is not the largest absolute value. What is a number to the power of
    infinity, and what is its p-th root?
    """
    sizes = _sizes(x, p)
    if p != math.inf:
        return right(x, p)
    with np.errstate(all="ignore"):
        return float(np.sum(sizes**p) ** (1 / p))


def smallest_for_infinity(x, p):
    """For infinite p your result is the smallest absolute value. Which entry counts for more and more as p
    grows?
    """
    sizes = _sizes(x, p)
    return float(sizes.min()) if p == math.inf and len(sizes) else right(x, p)


def powers_that_overflow(x, p):
    """Your result is infinite or 0 for huge entries, for tiny ones, or for a large p. What is the square of
    1e200 in a float?
    """
    sizes = _sizes(x, p)
    if p == math.inf:
        return right(x, p)
    with np.errstate(all="ignore"):
        return float(np.sum(sizes**p) ** (1 / p))


def degrees_below_one(x, p):
    """You accept a p between 0 and 1. Do (1, 0) and (0, 1) satisfy the triangle inequality there?"""
    if not math.isnan(p) and 0 < p < 1:
        right(x, 1)
        return float(np.sum(np.abs(np.asarray(x, dtype=float)) ** p) ** (1 / p))
    return right(x, p)


def whole_degrees(x, p):
    """For p = 3/2 you return the result for p = 1. Must the degree of a power or a root be a whole number?"""
    right(x, p)
    return right(x, p if p == math.inf else math.floor(p))


@edge
def infinite_entries_taken(x, p):
    """You accept an entry that is infinite or NaN. The README asks for a ValueError."""
    if np.ndim(x) == 1 and p >= 1 and not np.isfinite(x).all():
        return float(np.max(np.abs(x)))
    return right(x, p)
