"""Wrong answers we expect for function_distance, and what to say about each."""

import math

import numpy as np
from dojo.misconceptions import edge, instead_of
from function_distance import mean_squared_distance as right


def _mean(values, a, b, n=1000):
    """The mean of a function over an interval, by Simpson's rule."""
    y = np.asarray(values(np.linspace(a, b, n + 1)), dtype=float)
    return float((y[0] + 4 * y[1::2].sum() + 2 * y[2:-1:2].sum() + y[-1]) / (3 * n))


@instead_of("mean_squared_distance")
def not_divided_by_the_length(f, g, a, b):
    """Your result grows with the interval: it is the integral, not the mean. How far apart are two constants
    on a long interval?
    """
    return right(f, g, a, b) * (b - a)


@instead_of("mean_squared_distance")
def root_taken(f, g, a, b):
    """Your result is the square root of the right one. The README asks for the mean of the squares."""
    return math.sqrt(right(f, g, a, b))


@instead_of("mean_squared_distance")
def not_squared(f, g, a, b):
    """Your result is the mean of the differences, where parts above and below cancel. What makes each
    difference positive?
    """
    right(f, g, a, b)
    return _mean(lambda x: f(x) - g(x), a, b)


@instead_of("mean_squared_distance")
def sizes_for_squares(f, g, a, b):
    """Your result is the mean absolute difference. Which power does the README take?"""
    right(f, g, a, b)
    return _mean(lambda x: np.abs(f(x) - g(x)), a, b)


@instead_of("mean_squared_distance")
def square_of_the_mean(f, g, a, b):
    """You average first and then square: that is the square of the mean difference.
    Which should come first?
    """
    right(f, g, a, b)
    return _mean(lambda x: f(x) - g(x), a, b) ** 2


@instead_of("mean_squared_distance")
def difference_of_the_squares(f, g, a, b):
    """You square each function and then subtract. Are 1 and -1 the same function?"""
    right(f, g, a, b)
    return _mean(lambda x: np.square(f(x)) - np.square(g(x)), a, b)


@instead_of("mean_squared_distance")
def largest_difference(f, g, a, b):
    """Your result is the largest squared difference. Does the README ask for the worst
    point or for the mean?
    """
    right(f, g, a, b)
    x = np.linspace(a, b, 1001)
    return float(np.max(np.square(f(x) - g(x))))


@instead_of("mean_squared_distance")
def sum_for_integral(f, g, a, b):
    """Your result grows with the number of your points: it is a sum. What is the weight of one point?"""
    return right(f, g, a, b) * 1000


@instead_of("mean_squared_distance")
def ends_only(f, g, a, b):
    """Your result looks only at the ends and the middle. What happens between them?"""
    right(f, g, a, b)
    return _mean(lambda x: np.square(f(x) - g(x)), a, b, n=2)


@instead_of("mean_squared_distance")
def left_sums(f, g, a, b):
    """Only two or three digits of your result are right: your strips take their height from one end. Which
    rule does better?
    """
    right(f, g, a, b)
    x = np.linspace(a, b, 1001)[:-1]
    return float(np.mean(np.square(np.asarray(f(x), dtype=float) - np.asarray(g(x), dtype=float))))


@instead_of("mean_squared_distance")
def mean_of_the_points(f, g, a, b):
    """About three digits of your result are right: you average the values at equally spaced points, with
    both ends among them. How much of the interval belongs to an end, and how much to a point inside?
    """
    right(f, g, a, b)
    x = np.linspace(a, b, 1001)
    return float(np.mean(np.square(np.asarray(f(x), dtype=float) - np.asarray(g(x), dtype=float))))


@instead_of("mean_squared_distance")
def digits_that_cancel(f, g, a, b):
    """You expand the square: for functions near 10^8 the digits of the difference cancel. When should you
    subtract?
    """
    right(f, g, a, b)
    u, v = (lambda x: np.asarray(f(x), dtype=float)), (lambda x: np.asarray(g(x), dtype=float))
    return (
        _mean(lambda x: u(x) ** 2, a, b)
        - 2 * _mean(lambda x: u(x) * v(x), a, b)
        + _mean(lambda x: v(x) ** 2, a, b)
    )


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
