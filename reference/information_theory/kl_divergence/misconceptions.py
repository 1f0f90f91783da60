"""Wrong answers we expect for kl_divergence, and what to say about each."""

import math

import numpy as np
from kl_divergence import kl_divergence as right

from dojo.misconceptions import edge


def swapped(p, q):
    """You computed D(q || p). Under which of the two distributions is the average taken?"""
    return right(q, p)


def in_bits(p, q):
    """Every value is 1/ln 2 = 1.4427 times the right one: that is the divergence in bits. The
    README asks for nats.
    """
    return right(p, q) / math.log(2)


def mean_for_sum(p, q):
    """Your result is the right one divided by n. The weights p_i already make the sum an average."""
    return right(p, q) / len(p)


def unweighted(p, q):
    """Every outcome counts the same in your sum. How often does each of them happen under p?"""
    right(p, q)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum(np.log(np.asarray(p) / np.asarray(q))))


def cross_entropy(p, q):
    """This is the whole surprise under q, the cross-entropy. Part of it was unavoidable even for p itself."""
    right(p, q)
    p, q = np.asarray(p), np.asarray(q)
    allowed = p > 0
    with np.errstate(divide="ignore"):
        return -float(np.sum(p[allowed] * np.log(q[allowed])))


def absolute_values(p, q):
    """You add up absolute values. A term is negative where q gives more than p, and it must stay negative."""
    if math.isinf(right(p, q)):
        return math.inf
    p, q = np.asarray(p), np.asarray(q)
    allowed = p > 0
    return float(np.sum(np.abs(p[allowed] * np.log(p[allowed] / q[allowed]))))


def symmetrised(p, q):
    """Your result is the mean of D(p || q) and D(q || p). The divergence takes its average under p only."""
    return (right(p, q) + right(q, p)) / 2


def nan_at_zero(p, q):
    """Your result is NaN where p has a zero: numpy takes 0 * log(0) to be NaN, but the README takes
    it to be 0.
    """
    right(p, q)
    p, q = np.asarray(p), np.asarray(q)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.sum(p * np.log(p / q)))


def smoothed(p, q):
    """Your result is finite where q rules out what p allows. Does a small number added to q hide the zero?"""
    right(p, q)
    p, q = np.asarray(p) + 1e-12, np.asarray(q) + 1e-12
    return float(np.sum(p * np.log(p / q)))


def skips_zeros_in_q(p, q):
    """You leave out the outcomes that q rules out. They are the ones that cost the most."""
    right(p, q)
    p, q = np.asarray(p), np.asarray(q)
    kept = (p > 0) & (q > 0)
    return float(np.sum(p[kept] * np.log(p[kept] / q[kept])))


@edge
def normalises(p, q):
    """You rescale p and q so that they sum to 1. The README asks for a ValueError: such input is
    the caller's mistake.
    """
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    if p.sum() > 0 and q.sum() > 0:
        p, q = p / p.sum(), q / q.sum()
    return right(p, q)
