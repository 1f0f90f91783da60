"""Wrong answers we expect for function_distance, and what to say about each."""

import math

import numpy as np
from dojo.misconceptions import edge, inexact, instead_of
from function_distance import mean_squared_distance as right


def _mean(values, a, b, n=1000):
    """The mean of a function over an interval, by Simpson's rule."""
    y = values(np.linspace(a, b, n + 1))
    return float((y[0] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum() + y[-1]) / (3 * n))


@instead_of("mean_squared_distance")
def not_divided_by_the_length(f, g, a, b):
    """Your result grows with the interval: it is the integral, not the mean. How far apart are two constants
    on a long interval?
    """
    return _mean(lambda x: (f(x) - g(x)) ** 2, a, b) * (b - a)


@instead_of("mean_squared_distance")
def divided_twice(f, g, a, b):
    """Your result is the right one divided by b - a. How often does the length of the interval divide the
    integral?
    """
    return _mean(lambda x: (f(x) - g(x)) ** 2, a, b) / (b - a)


@instead_of("mean_squared_distance")
def root_taken(f, g, a, b):
    """Your result is the square root of the right one. The README asks for the mean of the squares."""
    return math.sqrt(_mean(lambda x: (f(x) - g(x)) ** 2, a, b))


@instead_of("mean_squared_distance")
def root_of_the_integral(f, g, a, b):
    """Your result is the square root of the integral. What is in front of the integral in the formula for D?"""
    return math.sqrt(_mean(lambda x: (f(x) - g(x)) ** 2, a, b) * (b - a))


@instead_of("mean_squared_distance")
def not_squared(f, g, a, b):
    """Your result is the mean of the differences, where parts above and below cancel. What makes each
    difference positive?
    """
    return _mean(lambda x: f(x) - g(x), a, b)


@instead_of("mean_squared_distance")
def sizes_for_squares(f, g, a, b):
    """Your result is the mean absolute difference. Which power does the README take?"""
    return _mean(lambda x: abs(f(x) - g(x)), a, b)


@instead_of("mean_squared_distance")
def square_of_the_mean(f, g, a, b):
    """Your result is the square of the mean difference. Which comes first in the README, the square or the
    mean?
    """
    return _mean(lambda x: f(x) - g(x), a, b) ** 2


@instead_of("mean_squared_distance")
def difference_of_the_squares(f, g, a, b):
    """Your result is the mean of f² minus the mean of g². Are 1 and -1 the same function?"""
    return _mean(lambda x: f(x) ** 2 - g(x) ** 2, a, b)


@instead_of("mean_squared_distance")
def largest_difference(f, g, a, b):
    """Your result is the largest squared difference. Does the README ask for the worst
    point or for the mean?
    """
    x = np.linspace(a, b, 1001)
    return float(np.max((f(x) - g(x)) ** 2))


@instead_of("mean_squared_distance")
def sum_for_integral(f, g, a, b):
    """Your result grows with the number of your points: it is a sum. What is the weight of one point?"""
    x = np.linspace(a, b, 1001)
    return float(np.sum((f(x) - g(x)) ** 2))


@instead_of("mean_squared_distance")
def ends_only(f, g, a, b):
    """Your result looks only at the ends and the middle. What happens between them?"""
    return _mean(lambda x: (f(x) - g(x)) ** 2, a, b, n=2)


@instead_of("mean_squared_distance")
def left_sums(f, g, a, b):
    """Only two or three digits of your result are right. Which rule does better than the heights at one
    end of each strip?
    """
    x = np.linspace(a, b, 1001)[:-1]
    return float(np.mean((f(x) - g(x)) ** 2))


@instead_of("mean_squared_distance")
def mean_of_the_points(f, g, a, b):
    """About three digits of your result are right. How much of the interval belongs to an end, and how
    much to a point inside?
    """
    x = np.linspace(a, b, 1001)
    return float(np.mean((f(x) - g(x)) ** 2))


@inexact
@instead_of("mean_squared_distance")
def digits_that_cancel(f, g, a, b):
    """Your result is wrong for functions near 10^8: digits of the difference cancel. When do you subtract,
    before squaring or after?
    """
    return _mean(lambda x: f(x) ** 2 - 2 * f(x) * g(x) + g(x) ** 2, a, b)


@edge
@instead_of("mean_squared_distance")
def ends_exchanged(f, g, a, b):
    """You accept a > b and swap the two. The README asks for a ValueError."""
    return right(f, g, min(a, b), max(a, b))


@edge
@instead_of("mean_squared_distance")
def point_taken(f, g, a, b):
    """You accept an interval of length 0. Over which points would the mean be taken?"""
    return float(np.square(f(a) - g(a))) if a == b else right(f, g, a, b)


@edge
@instead_of("mean_squared_distance")
def nan_taken(f, g, a, b):
    """You accept a value that is NaN or infinite. The README asks for a ValueError."""
    if not -math.inf < a < b < math.inf:
        return right(f, g, a, b)
    with np.errstate(all="ignore"):
        return _mean(lambda x: np.square(f(x) - g(x)), a, b)
