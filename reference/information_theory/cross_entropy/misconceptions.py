"""Wrong answers we expect for cross_entropy, and what to say about each."""

import math

import numpy as np


def swapped(p, q):
    """Your result is H(q, p), the cross-entropy with p and q swapped. Which of the two says how often an
    outcome happens?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if b > 0:
            if a == 0:
                return math.inf
            total -= b * math.log(a)
    return total


def in_bits(p, q):
    """Every value is 1/ln 2 = 1.4427 times the right one: that is the cross-entropy in bits. Which unit does
    the README ask for?
    """
    happens = p > 0
    with np.errstate(divide="ignore"):
        return float(-np.sum(p[happens] * np.log2(q[happens])))


def negated(p, q):
    """Your results are negative, or 0. The logarithm of a probability is at most 0: what turns it into a
    surprise?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            total += a * math.log(b) if b > 0 else -math.inf
    return total


def mean_for_sum(p, q):
    """Your result is the right one divided by n. Which numbers in the sum already make it an average?"""
    with np.errstate(divide="ignore"):
        surprise = np.where(p > 0, -np.log(q), 0.0)
    return float(np.mean(p * surprise))


def unweighted(p, q):
    """Every outcome that can happen counts the same in your sum. How often does each of them happen?"""
    with np.errstate(divide="ignore"):
        return float(np.sum(-np.log(q[p > 0])))


def clipped(p, q):
    """Your result is finite where something happens that q calls impossible, and too small where q is tiny. What
    should the result be if q_i = 0?
    """
    return float(-np.sum(p * np.log(np.clip(q, 1e-12, 1.0))))


def skips_zeros_in_q(p, q):
    """Your result leaves out the outcomes that q calls impossible. What does such an outcome cost when it
    happens?
    """
    kept = (p > 0) & (q > 0)
    return float(-np.sum(p[kept] * np.log(q[kept])))


def nan_at_zero(p, q):
    """Your result is NaN where p and q are both 0, because numpy takes 0 * log(0) to be NaN. What does the
    README say about an outcome that never happens?
    """
    total = 0.0
    with np.errstate(divide="ignore", invalid="ignore"):
        for a, b in zip(p, q, strict=True):
            total += -a * np.log(b)
    return float(total)


def logarithm_of_zero(p, q):
    """Your function raises an error where q has a zero. What do the two conventions in the README say about
    that outcome?
    """
    return sum(-a * math.log(b) for a, b in zip(p, q, strict=True))


def each_outcome_a_coin(p, q):
    """Your values for two outcomes are twice the right ones: terms with 1 - p and 1 - q come on top. Which
    outcomes does the sum in the README run over?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        for weight, belief in ((a, b), (1 - a, 1 - b)):
            if weight > 0:
                total += weight * -math.log(belief) if belief > 0 else math.inf
    return total


def only_the_first_outcome_a_coin(p, q):
    """Your result depends only on the first probabilities, and is right for two outcomes. What if there are
    three?
    """
    total = 0.0
    for weight, belief in ((p[0], q[0]), (1 - p[0], 1 - q[0])):
        if weight > 0:
            total += weight * -math.log(belief) if belief > 0 else math.inf
    return float(total)


def divergence(p, q):
    """Your result is 0 where q = p: it is the difference from the entropy of p. Is the average surprise of
    somebody who believes the truth always 0?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0:
            total += a * math.log(a / b) if b > 0 else math.inf
    return total


def entropy_of_q(p, q):
    """Your result does not depend on p: it is the entropy of q. Which distribution do the outcomes really
    follow?
    """
    q = q[q > 0]
    return float(-np.sum(q * np.log(q)))


def most_probable_outcome(p, q):
    """Your result is the surprise of one outcome, the most probable one under p. What about the others that
    can happen?
    """
    with np.errstate(divide="ignore"):
        return float(-np.log(q[np.argmax(p)]))


def log_of_the_mean(p, q):
    """Your result is the logarithm of a mean probability. Of what does the README take the mean, of probabilities
    or of surprises?
    """
    mean = sum(a * b for a, b in zip(p, q, strict=True))
    return -math.log(mean) if mean > 0 else math.inf
