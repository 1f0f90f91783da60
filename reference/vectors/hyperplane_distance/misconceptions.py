"""Wrong answers we expect for hyperplane_distance, and what to say about each."""

import math

import numpy as np
from hyperplane_distance import hyperplane_distance as right

from dojo.misconceptions import edge


def _checked(points, w, b):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(points, w, b)
    return np.asarray(points, dtype=float), np.asarray(w, dtype=float), float(b)


def not_divided(points, w, b):
    """Your result is w . x + b: it doubles when w and b are doubled, though the wall stays. What is
    missing?
    """
    x, w, b = _checked(points, w, b)
    return x @ w + b


def divided_by_the_squared_norm(points, w, b):
    """Your result is the right one divided by the norm of w once more. Is a square root missing?"""
    _, w, _ = _checked(points, w, b)
    return right(points, w, b) / math.hypot(*w)


def unsigned(points, w, b):
    """Your result is never negative: it is the distance without its sign. On which side of the wall should it
    be negative?
    """
    return np.abs(right(points, w, b))


def minus_b(points, w, b):
    """Your wall lies on the other side of the origin: you subtract b. What sign does it have in the README's
    equation?
    """
    x, w, b = _checked(points, w, b)
    return right(x, w, -b)


def b_not_divided(points, w, b):
    """Your result is right only for b = 0: b is not divided by the norm. Which numbers change when w and b
    are doubled?
    """
    x, w, b = _checked(points, w, b)
    return right(x, w, 0.0) + b


def b_forgotten(points, w, b):
    """Your wall always goes through the origin. What does b do to it?"""
    x, w, _ = _checked(points, w, b)
    return right(x, w, 0.0)


def b_in_the_norm(points, w, b):
    """Your norm grows with b: you take the length of (w, b). Which vector is perpendicular to the wall?"""
    x, w, b = _checked(points, w, b)
    return right(x, w, b) * (math.hypot(*w) / math.hypot(*w, b))


def sides_exchanged(points, w, b):
    """Your signs are swapped: they are positive on the side that w points away from. Which side is the
    positive one?
    """
    return -right(points, w, b)


def divided_by_the_sum(points, w, b):
    """You divide by the sum of the absolute values of the entries of w. Which norm does the README divide by?"""
    x, w, b = _checked(points, w, b)
    return right(x, w, b) * (math.hypot(*w) / np.abs(w).sum())


def distance_of_w(points, w, b):
    """Your result is the distance of each point from the point w. Is w a point or a direction?"""
    x, w, _ = _checked(points, w, b)
    return np.sqrt(((x - w) ** 2).sum(axis=1))


@edge
def squares_that_overflow(points, w, b):
    """Your result is wrong for huge and for tiny w. What are the squares of 1e200 and 1e-200 in a float?"""
    x, w, b = _checked(points, w, b)
    with np.errstate(all="ignore"):
        return (x @ w + b) / np.sqrt(w @ w)


@edge
def one_point_as_a_vector(points, w, b):
    """You accept a single point without a row around it. The README asks for a ValueError."""
    if np.ndim(points) == 1 and np.shape(points) == np.shape(w):
        return float(right([points], w, b)[0])
    return right(points, w, b)


@edge
def one_entry_for_all(points, w, b):
    """A w with one entry is multiplied by every coordinate: numpy stretches it. The README asks for a
    ValueError.
    """
    if np.ndim(points) == 2 and np.shape(w) == (1,):
        w = np.resize(w, np.shape(points)[1])
    return right(points, w, b)


@edge
def offset_for_each_point(points, w, b):
    """You accept a vector as b, one offset for each point. How many walls are there?"""
    if np.ndim(b) == 1 and np.ndim(points) == 2 and len(b) in (1, len(points)):
        return right(points, w, 0.0) + np.asarray(b) / math.hypot(*w)
    return right(points, w, b)


def zero_for_a_zero_vector(points, w, b):
    """You return 0 when w is zero. Where is the wall then?"""
    if np.ndim(points) == 2 and np.shape(w) == np.shape(points)[1:] and not np.any(w):
        return np.zeros(len(points))
    return right(points, w, b)
