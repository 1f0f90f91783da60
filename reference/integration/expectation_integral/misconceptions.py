"""Wrong answers we expect for expectation_integral, and what to say about each."""

import math

import numpy as np
from expectation_integral import expectation_integral as right

from dojo.misconceptions import edge, inexact


def _integral(f, a, b, n=1000):
    """The integral by Simpson's rule."""
    y = f(np.linspace(a, b, n + 1))
    return float((b - a) / (3 * n) * (y[0] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum() + y[-1]))


def density_forgotten(g, pdf, a, b):
    """Your result is the integral of g alone. Which values of X are more frequent than others?"""
    return _integral(g, a, b)


def plain_mean(g, pdf, a, b):
    """Your result is the mean of g over the interval, as if all values were equally frequent. Where does the
    density come in?
    """
    return _integral(g, a, b) / (b - a)


def density_twice(g, pdf, a, b):
    """Your density comes in squared. How many times is a value weighted by it?"""
    return _integral(lambda x: g(x) * pdf(x) ** 2, a, b)


def divided_by_the_length(g, pdf, a, b):
    """Your result is the right one divided by b - a. The density already averages: what is the expectation of
    1?
    """
    return _integral(lambda x: g(x) * pdf(x), a, b) / (b - a)


def g_of_the_mean(g, pdf, a, b):
    """Your result is g at the mean of X. Is the mean of the squares the square of the mean?"""
    return float(g(_integral(lambda x: x * pdf(x), a, b)))


def mean_of_x(g, pdf, a, b):
    """Your result does not depend on g: it is the mean of X. Which function of X should be averaged?"""
    return _integral(lambda x: x * pdf(x), a, b)


def sum_for_integral(g, pdf, a, b):
    """Your result grows with the number of your points: the width of the strips is missing. What
    is the expectation of 1?
    """
    x = np.linspace(a, b, 1001)
    return float(np.sum(g(x) * pdf(x)))


def normalised(g, pdf, a, b):
    """Your result is the correct one divided by the area of the density. The README leaves an area near 1 as
    it is, and refuses any other.
    """
    return _integral(lambda x: g(x) * pdf(x), a, b) / _integral(pdf, a, b)


def weighted_mean(g, pdf, a, b):
    """Your result is a weighted mean over your points, with weights that sum to 1. What does the README say
    about an area of 1.0005?
    """
    x = np.linspace(a, b, 1001)
    return float(np.sum(g(x) * pdf(x)) / np.sum(pdf(x)))


def most_likely_value(g, pdf, a, b):
    """Your result is the value of g where the density is largest. Do the other values not count?"""
    x = np.linspace(a, b, 1001)
    return float(g(x[np.argmax(pdf(x))]))


@inexact
def few_strips(g, pdf, a, b):
    """Your result is right for polynomials and wrong for narrow densities. How many strips are enough?"""
    return _integral(lambda x: g(x) * pdf(x), a, b, n=10)


def left_rectangles(g, pdf, a, b):
    """Your result is that of a thousand rectangles with the heights at their left ends. Which rule needs only
    a thousand strips?
    """
    h = (b - a) / 1000
    return sum(h * g(a + i * h) * pdf(a + i * h) for i in range(1000))


@edge
def area_unchecked(g, pdf, a, b):
    """You accept a function whose area is not 1. What would the expectation of 1 be?"""
    if -math.inf < a < b < math.inf:
        x = np.linspace(a, b, 1001)
        values, density = np.asarray(g(x), dtype=float), np.asarray(pdf(x), dtype=float)
        if np.isfinite([values, density]).all() and (density >= 0).all():
            return _integral(lambda t: np.asarray(g(t)) * pdf(t), a, b)
    return right(g, pdf, a, b)


@edge
def negative_densities_taken(g, pdf, a, b):
    """You accept a density that is negative somewhere. What would a negative probability mean?"""
    if -math.inf < a < b < math.inf and abs(_integral(pdf, a, b) - 1) < 1e-3:
        values = np.asarray(g(np.linspace(a, b, 1001)), dtype=float)
        if np.isfinite(values).all():
            return _integral(lambda t: np.asarray(g(t)) * pdf(t), a, b)
    return right(g, pdf, a, b)


@edge
def ends_exchanged(g, pdf, a, b):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(g, pdf, min(a, b), max(a, b))


@edge
def nan_taken(g, pdf, a, b):
    """You accept a value that is NaN or infinite. The README asks for a ValueError."""
    if -math.inf < a < b < math.inf:
        x = np.linspace(a, b, 1001)
        if not np.isfinite([np.asarray(g(x), dtype=float), np.asarray(pdf(x), dtype=float)]).all():
            return math.nan
    return right(g, pdf, a, b)
