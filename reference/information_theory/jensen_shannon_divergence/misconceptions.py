"""Wrong answers we expect for jensen_shannon_divergence, and what to say about each."""

import math

import numpy as np


def both_directions(p, q):
    """Your result is the mean of D(p || q) and D(q || p), which is infinite when only one of them allows an
    outcome. What are p and q compared with in the README?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if (a > 0) != (b > 0):
            return math.inf
        if a > 0:
            total += (a - b) * math.log(a / b) / 2
    return total


def only_the_first(p, q):
    """Your result is D(p || m), and it changes when p and q are swapped. How far is q from the mean?"""
    m = (p + q) / 2
    allowed = p > 0
    return float(np.sum(p[allowed] * np.log(p[allowed] / m[allowed])))


def sum_for_mean(p, q):
    """Every value is twice the right one: it is D(p || m) + D(q || m). How large should the result be if p and
    q have nothing in common?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        for value in (a, b):
            if value > 0:
                total += value * math.log(value / ((a + b) / 2))
    return total


def mean_not_halved(p, q):
    """Your results are log 2 too small, and negative or 0. What should the entries of a mean distribution
    sum to?
    """
    m = p + q
    total = 0.0
    for x in (p, q):
        allowed = x > 0
        total += 0.5 * np.sum(x[allowed] * np.log(x[allowed] / m[allowed]))
    return float(total)


def in_bits(p, q):
    """Every value is 1/ln 2 = 1.4427 times the right one: 1 bit for distributions with nothing in common. Which
    unit does the README ask for?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        for value in (a, b):
            if value > 0:
                total += value * math.log2(2 * value / (a + b)) / 2
    return total


def square_root(p, q):
    """Every value is the square root of the right one. Does the README ask for the divergence or for the
    distance?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        for value in (a, b):
            if value > 0:
                total += value * math.log(2 * value / (a + b)) / 2
    return math.sqrt(max(total, 0.0))


def nan_at_zero(p, q):
    """Your result is NaN where p or q has a zero: numpy takes 0 * log(0) to be NaN. What does such an outcome
    add to the divergence?
    """
    total = 0.0
    with np.errstate(all="ignore"):
        for a, b in zip(p, q, strict=True):
            m = (a + b) / 2
            total += 0.5 * a * np.log(a / m) + 0.5 * b * np.log(b / m)
    return float(total)


def nan_where_both_are_zero(p, q):
    """Your result is NaN where p and q are both 0. What does an outcome add that neither of them allows?"""
    total = 0.0
    with np.errstate(all="ignore"):
        for a, b in zip(p, q, strict=True):
            m = (a + b) / 2
            for value in (a, b):
                ratio = np.float64(value) / m
                if ratio != 0:
                    total += 0.5 * value * np.log(ratio)
    return float(total)


def from_the_mean(p, q):
    """Your result is the mean of D(m || p) and D(m || q), infinite when only one of them allows an outcome. Which
    distribution comes first in the definition?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        m = (a + b) / 2
        for value in (a, b):
            if m > 0:
                total += 0.5 * m * math.log(m / value) if value > 0 else math.inf
    return total


def mean_over_outcomes(p, q):
    """Your result is the right one divided by n. Which numbers in the sums already make them averages?"""
    m = (p + q) / 2
    terms = np.zeros(len(p))
    for x in (p, q):
        terms[x > 0] += x[x > 0] * np.log(x[x > 0] / m[x > 0]) / 2
    return float(np.mean(terms))


def skips_outcomes_of_one(p, q):
    """Your result is 0 for distributions with nothing in common: outcomes that only one of them allows add
    nothing. What does p_i log(p_i / m_i) add if q_i = 0?
    """
    total = 0.0
    for a, b in zip(p, q, strict=True):
        if a > 0 and b > 0:
            m = (a + b) / 2
            total += 0.5 * a * math.log(a / m) + 0.5 * b * math.log(b / m)
    return total


def negated(p, q):
    """Your results are negative, or 0. Is p or m above the fraction bar in the logarithm?"""
    m = (p + q) / 2
    total = 0.0
    for x in (p, q):
        total += 0.5 * np.sum(x[x > 0] * np.log(m[x > 0] / x[x > 0]))
    return float(total)


def entropies_not_halved(p, q):
    """Your result is H(m) - H(p) - H(q), which is negative for equal distributions. With which weight does each of the
    two entropies come in?
    """
    total = 0.0
    for sign, values in ((1, (p + q) / 2), (-1, p), (-1, q)):
        total -= sign * sum(value * math.log(value) for value in values if value > 0)
    return total
