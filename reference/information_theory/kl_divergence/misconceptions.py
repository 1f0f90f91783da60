"""Wrong answers we expect for kl_divergence, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def swapped(p, q):
    """Your result is D(q || p). Under which of the two distributions is the average taken?"""
    return _definition(q, p)


def in_bits(p, q):
    """Every value is 1/ln 2 = 1.4427 times the right one: that is the divergence in bits. Which
    logarithm does the README ask for?
    """
    allowed = p > 0
    with np.errstate(divide="ignore"):
        return float(np.sum(p[allowed] * np.log2(p[allowed] / q[allowed])))


def mean_for_sum(p, q):
    """Every value is the right one divided by n. What do the weights p_i already do to the sum?"""
    return _definition(p, q) / len(p)


def unweighted(p, q):
    """Every outcome counts the same in your sum. How often does each of them happen under p?"""
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum(np.log(p / q)))


def cross_entropy(p, q):
    """Your result is the whole surprise under q, the cross-entropy. Which part of it is unavoidable even for
    p itself?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            total -= a * math.log(b) if b > 0 else -math.inf
    return total


def absolute_values(p, q):
    """Your result is the sum of the absolute values of the terms. What sign does a term have where q gives more
    than p?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            total += abs(a * math.log(a / b)) if b > 0 else math.inf
    return total


def symmetrised(p, q):
    """Your result is the mean of D(p || q) and D(q || p). Under which distribution is the average taken?"""
    return (_definition(p, q) + _definition(q, p)) / 2


def nan_at_zero(p, q):
    """Your result is NaN where p has a zero. To numpy, 0 * log(0) is NaN; what is it in the README?"""
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum(p * np.log(p / q)))


def smoothed(p, q):
    """Your result is finite where q rules out what p allows. Is a small number added to q?"""
    p, q = p + 1e-12, q + 1e-12
    return float(np.sum(p * np.log(p / q)))


def skips_zeros_in_q(p, q):
    """The outcomes that q rules out add nothing to your result. What do they cost where p allows them?"""
    kept = (p > 0) & (q > 0)
    return float(np.sum(p[kept] * np.log(p[kept] / q[kept])))


def quotient_of_the_logarithms(p, q):
    """Each term of your sum is p log(p) / log(q). What is the logarithm of a quotient?"""
    allowed = p > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum(p[allowed] * np.log(p[allowed]) / np.log(q[allowed])))


@edge
def normalises(p, q):
    """Your function accepts vectors that do not sum to 1, and rescales them. What does the README ask for?"""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.sum() > 0 and q.sum() > 0:
        p, q = p / p.sum(), q / q.sum()
    if p.ndim != 1 or p.shape != q.shape or not (np.all(p >= 0) and np.all(q >= 0)):
        raise ValueError("p and q must be distributions over the same outcomes")
    return _definition(p, q)


def _definition(p, q):
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            total += a * math.log(a / b) if b > 0 else math.inf
    return total
