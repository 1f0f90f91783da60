"""Wrong answers we expect for p_norm, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def _refuse_below_one(p):
    if p < 1:
        raise ValueError("p must be at least 1")


def root_forgotten(x, p):
    """Your result is the sum of the powers: for p = 2, (3, 4) gives 25. Which step leads back to the unit of
    x?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float((abs(x) ** p).sum())


def square_root_always(x, p):
    """Your result is right for p = 2, but for p = 1 and x = (3, -4) it is the square root of 7. Which root
    undoes the power p?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return math.sqrt((abs(x) ** p).sum())


def square_root_after_scaling(x, p):
    """Your result doubles with x, as a norm should, but for p = 1 and x = (3, -4) it is about 5.29. Which
    root undoes the power p?
    """
    _refuse_below_one(p)
    largest = float(max(abs(x)))
    if largest == 0 or p == math.inf:
        return largest
    return largest * math.sqrt(((abs(x) / largest) ** p).sum())


def signs_kept(x, p):
    """Your result is wrong where p is not even and an entry is negative. Does a step to the left make a path
    shorter?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    scale = max(abs(x), default=0.0)
    return float(scale * ((x / scale) ** p).sum() ** (1 / p)) if scale > 0 else 0.0


def always_euclidean(x, p):
    """Your result does not depend on p: it is the norm for p = 2. Where does p come in?"""
    _refuse_below_one(p)
    return math.sqrt((x**2).sum())


def always_squared(x, p):
    """Your result is the p-th root of the sum of the squares. Which power of the entries does the README add
    up?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float((x**2).sum() ** (1 / p))


def mean_for_sum(x, p):
    """Your result is the correct one divided by n^(1/p). Does a vector of ones get longer with n?"""
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float((abs(x) ** p).mean() ** (1 / p))


def root_of_each_term(x, p):
    """Your result is the sum of the absolute values for every finite p. Does the README take the root
    before it adds, or after that?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float(((abs(x) ** p) ** (1 / p)).sum())


def divided_by_p(x, p):
    """Your result is the sum of the powers divided by p. What is the power 1/p of a number?"""
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float((abs(x) ** p).sum() / p)


def infinity_in_the_formula(x, p):
    """For infinite p your result is not the largest absolute value. What is a number to the power of
    infinity, and what is its p-th root?
    """
    _refuse_below_one(p)
    return float((abs(x) ** p).sum() ** (1 / p))


def largest_entry_for_infinity(x, p):
    """For infinite p your result is the largest entry. What is the largest absolute value of (3, -4)?"""
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(x))
    largest = float(max(abs(x)))
    return largest * float(((abs(x) / (largest or 1.0)) ** p).sum()) ** (1 / p)


def smallest_for_infinity(x, p):
    """For infinite p your result is the smallest absolute value. Which entry counts for more and more as p
    grows?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(min(abs(x)))
    largest = float(max(abs(x)))
    return largest * float(((abs(x) / (largest or 1.0)) ** p).sum()) ** (1 / p)


def powers_that_overflow(x, p):
    """Your result is infinite or 0 for huge entries, for tiny ones, or for a large p. What is the square of
    1e200 in a float?
    """
    _refuse_below_one(p)
    if p == math.inf:
        return float(max(abs(x)))
    return float((abs(x) ** p).sum() ** (1 / p))


def degrees_below_one(x, p):
    """You accept a p below 1. For p = 1/2, do (1, 0) and (0, 1) satisfy the triangle inequality?"""
    largest = float(max(abs(x)))
    if p == math.inf or largest == 0:
        return largest
    return largest * float(((abs(x) / largest) ** p).sum()) ** (1 / p)


@edge
def infinite_entries_taken(x, p):
    """You accept an entry that is infinite or NaN. The README asks for a ValueError."""
    if np.ndim(x) != 1 or not p >= 1:
        raise ValueError("x must be a vector, and p at least 1")
    sizes = np.abs(np.asarray(x, dtype=float))
    largest = float(np.max(sizes, initial=0.0))
    if p == math.inf or largest == 0:
        return largest
    return largest * float(np.sum((sizes / largest) ** p)) ** (1 / p)
