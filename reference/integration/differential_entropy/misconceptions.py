"""Wrong answers we expect for differential_entropy, and what to say about each."""

import math

import numpy as np
from differential_entropy import differential_entropy as right

from dojo.misconceptions import edge, inexact


def _integral(f, a, b, n=1000):
    """The integral by Simpson's rule."""
    y = f(np.linspace(a, b, n + 1))
    return float((b - a) / (3 * n) * (y[0] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum() + y[-1]))


def _log(p):
    return np.log(np.where(p > 0, p, 1.0))


def in_bits(pdf, a, b):
    """Your result is 1/ln 2 = 1.4427 times the right one, because it is in bits. What unit
    does the README ask for?
    """
    return -_integral(lambda x: pdf(x) * _log(pdf(x)) / math.log(2), a, b)


def sign_forgotten(pdf, a, b):
    """Your result has the opposite sign: that of a long interval is negative. Which sign is in
    front of the integral?
    """
    return _integral(lambda x: pdf(x) * _log(pdf(x)), a, b)


def density_forgotten(pdf, a, b):
    """Your result is the integral of - log p, without the density as its weight. Which values of X are
    frequent?
    """
    return -_integral(lambda x: _log(pdf(x)), a, b)


def mean_of_the_logarithm(pdf, a, b):
    """Your result is the plain mean of - log p over the interval. Are all values of X equally frequent?"""
    return -_integral(lambda x: _log(pdf(x)), a, b) / (b - a)


def sum_for_integral(pdf, a, b):
    """Your result grows with the number of your points: the width of the strips is missing. What
    is the area of a strip?
    """
    p = pdf(np.linspace(a, b, 1001))
    return -float(np.sum(p * _log(p)))


def logarithm_of_zero(pdf, a, b):
    """Your result is NaN when the density is 0 at some points. What is the limit of t
    log t as t falls to 0?
    """
    with np.errstate(all="ignore"):
        return -_integral(lambda x: pdf(x) * np.log(pdf(x)), a, b)


@inexact
def small_number_added(pdf, a, b):
    """Your result is slightly off, even for uniform densities. Is a small number added inside the logarithm?
    How can you avoid log 0 without it?
    """
    return -_integral(lambda x: pdf(x) * np.log(pdf(x) + 1e-8), a, b)


def never_negative(pdf, a, b):
    """Your entropy is never negative: 0 stands where it should be. What is the logarithm of a density above
    1?
    """
    return max(0.0, -_integral(lambda x: pdf(x) * _log(pdf(x)), a, b))


def absolute_value(pdf, a, b):
    """Your entropy is never negative: its sign is lost. What is the logarithm of a density above 1?"""
    return abs(_integral(lambda x: pdf(x) * _log(pdf(x)), a, b))


def absolute_terms(pdf, a, b):
    """What you integrate is never negative. Which sign does - p log p have where the density is above 1?"""
    return _integral(lambda x: abs(pdf(x) * _log(pdf(x))), a, b)


def densities_above_one_clipped(pdf, a, b):
    """Your result is the one for a density of at most 1. Which of the two is a probability: the density, or
    the area below it?
    """
    return -_integral(lambda x: np.minimum(pdf(x), 1.0) * _log(np.minimum(pdf(x), 1.0)), a, b)


def probabilities_of_strips(pdf, a, b):
    """Your result is the entropy of the strips, as if they were outcomes that can be counted: it grows with
    their number. What is averaged here?
    """
    p = pdf(np.linspace(a, b, 1001))
    p = p / p.sum()
    return -float(np.sum(p * _log(p)))


def variance_formula(pdf, a, b):
    """Your result is right only for Gaussians: it is a formula in the variance. Is
    every density a Gaussian?
    """
    mean = _integral(lambda x: x * pdf(x), a, b)
    variance = _integral(lambda x: (x - mean) ** 2 * pdf(x), a, b)
    return math.log(2 * math.pi * math.e * variance) / 2


@edge
def area_unchecked(pdf, a, b):
    """You accept a function whose area is not 1. Is it a density?"""
    if -math.inf < a < b < math.inf:
        p = np.asarray(pdf(np.linspace(a, b, 1001)), dtype=float)
        if ((p >= 0) & (p < math.inf)).all():
            return -_integral(lambda x: np.asarray(pdf(x)) * _log(pdf(x)), a, b)
    return right(pdf, a, b)


@edge
def negative_densities_taken(pdf, a, b):
    """You accept a density that is negative somewhere. What would a negative probability mean?"""
    if -math.inf < a < b < math.inf and abs(_integral(pdf, a, b) - 1) < 1e-3:
        return -_integral(lambda x: np.asarray(pdf(x)) * _log(pdf(x)), a, b)
    return right(pdf, a, b)


@edge
def ends_exchanged(pdf, a, b):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(pdf, min(a, b), max(a, b))


@edge
def nan_taken(pdf, a, b):
    """You accept a value of the density that is NaN or infinite. The README asks for a ValueError."""
    if -math.inf < a < b < math.inf and not np.isfinite(pdf(np.linspace(a, b, 1001))).all():
        return math.nan
    return right(pdf, a, b)
