"""Wrong answers we expect for entropy, and what to say about each."""

import math

import numpy as np
from entropy import entropy as right

from dojo.misconceptions import edge


def _surprises(p):
    """The probabilities above 0, and their surprises."""
    p = p[p > 0]
    return p, -np.log(p)


def in_bits(p):
    """Every value is 1/ln 2 = 1.4427 times the right one: that is the entropy in bits. The README
    asks for nats.
    """
    return sum(t * math.log2(1 / t) for t in p if t > 0)


def negated(p):
    """Your results are negative, or 0. The logarithm of a probability is at most 0: what turns it
    into a surprise?
    """
    p, surprises = _surprises(p)
    return -float(p @ surprises)


def nan_at_zero(p):
    """Your result is NaN where p has a zero: numpy takes 0 * log(0) to be NaN, but the README takes
    it to be 0.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        return -float(np.sum(p * np.log(p)))


def smoothed(p):
    """Your certain outcome is not quite certain: its entropy is off by about 1e-9. Does a small number inside
    the logarithm change only the terms that are 0?
    """
    return -float(np.sum(p * np.log(p + 1e-9)))


def unweighted(p):
    """In the README's first example your result is 5 log 2: the surprises are log 2, 2 log 2 and 2 log 2. How
    often does each outcome happen?
    """
    return float(np.sum(_surprises(p)[1]))


def surprises_averaged(p):
    """Your result is the plain average of the surprises. How often does each outcome happen?"""
    return float(np.mean(_surprises(p)[1]))


def mean_for_sum(p):
    """Your result is the right one divided by n. The weights p_i already make the sum an average."""
    q, surprises = _surprises(p)
    return float(q @ surprises) / len(p)


def normalised(p):
    """Your result is 1 for every uniform distribution. Should more outcomes not be more uncertain?"""
    q, surprises = _surprises(p)
    return float(q @ surprises) / math.log(len(p)) if len(p) > 1 else 0.0


def perplexity(p):
    """Your result is e to the entropy, the perplexity: n for the uniform distribution, where log n
    is asked for.
    """
    q, surprises = _surprises(p)
    return math.exp(q @ surprises)


def gini_impurity(p):
    """Your result is 1 minus the sum of squares, the Gini impurity. It is 1/2 for a fair coin, but the
    entropy is log 2.
    """
    return 1 - float(np.sum(p * p))


def every_outcome_a_coin(p):
    """Your entropy of a fair coin is 2 log 2. How many terms does the sum in the README have for two
    outcomes?
    """
    return -sum(t * math.log(t) for pair in zip(p, 1 - p, strict=True) for t in pair if t > 0)


def one_coin(p):
    """Your result depends only on the first probability: that is right for two outcomes. What if
    there are three?
    """
    return -sum(t * math.log(t) for t in (p[0], 1 - p[0]) if t > 0)


def least_surprise(p):
    """Your result is only the surprise of the most probable outcome. The entropy averages over all
    of them.
    """
    return -math.log(max(p))


def logarithm_of_the_average(p):
    """Your result is minus the logarithm of an average probability. Which comes first in the formula, the
    logarithm or the average?
    """
    return -math.log(float(np.sum(p * p)))


def logarithm_of_one_plus_p(p):
    """Your result for a certain outcome is -log 2. Which of log p and log(1 + p) is 0 for p = 1?"""
    return -float(np.sum(p * np.log(1 + p)))


def positive_with_one_plus_p(p):
    """Your result for a certain outcome is log 2, as for a fair coin. Which of log p and log(1 + p) is 0 for
    p = 1?
    """
    return float(np.sum(p * np.log(1 + p)))


def drops_small_probabilities(p):
    """Rare outcomes count as impossible in your sum. Only probability 0 adds nothing; where does your
    threshold come from?
    """
    return -sum(t * math.log(t) for t in p if t > 1e-5)


@edge
def normalises(p):
    """You accept probabilities that do not sum to 1. The README asks for a ValueError: such input is the
    caller's mistake.
    """
    p = np.asarray(p, dtype=float)
    if p.ndim == 1 and p.sum() > 0:
        p = p / p.sum()
    return right(p)


@edge
def any_shape(p):
    """You accept a matrix as one distribution over all its cells. The README asks for a vector."""
    return right(np.ravel(p))
