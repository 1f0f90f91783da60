"""Wrong answers we expect for cosine_similarity, and what to say about each."""

import math

import numpy as np
from cosine_similarity import cosine_similarity as right

from dojo.misconceptions import edge


def _checked(x, y):
    """The two vectors as arrays of floats, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def _norms(x, y):
    return math.hypot(*x), math.hypot(*y)


def not_divided(x, y):
    """Your result grows with the lengths of the vectors: it is the dot product. What takes the lengths
    out of it?
    """
    x, y = _checked(x, y)
    return float(np.sum(x * y))


def divided_by_the_sum_of_norms(x, y):
    """You divide by the sum of the two norms. If x becomes twice as long and y three times as long, how does
    x . y grow?
    """
    x, y = _checked(x, y)
    a, b = _norms(x, y)
    return float(np.sum(x * y) / (a + b))


def divided_by_squared_norms(x, y):
    """Your result is the right one divided by both norms once more: you divide by their squares. Is a square
    root missing?
    """
    a, b = _norms(*_checked(x, y))
    return right(x, y) / a / b


def divided_by_one_norm(x, y):
    """Your result still grows with the length of x: you divide only by the norm of y. What should happen to
    the cosine when x is doubled?
    """
    a, _ = _norms(*_checked(x, y))
    return right(x, y) * a


def divided_by_x_twice(x, y):
    """You divide by the norm of x twice and never by that of y. What should happen when y is doubled?"""
    x, y = _checked(x, y)
    return float(np.sum(x * y) / np.sum(x * x))


def the_angle(x, y):
    """Your result is the angle in radians: 0 for the same direction. The README asks for its cosine."""
    return math.acos(right(x, y))


def the_distance(x, y):
    """Your result is 1 minus the right one, and 0 for the same direction: that is the cosine distance. Which
    of the two does the README ask for?
    """
    return 1 - right(x, y)


def the_size(x, y):
    """Your result is never negative. What is the cosine of an angle larger than a right angle?"""
    return abs(right(x, y))


def the_square(x, y):
    """Your result is the square of the right one. Does the README divide squares, or the numbers
    themselves?
    """
    return right(x, y) ** 2


def means_subtracted(x, y):
    """You subtract the means first: that is the correlation. Is the angle measured at the origin or at
    the mean?
    """
    x, y = _checked(x, y)
    x, y = x - x.mean(), y - y.mean()
    return right(x, y) if x.any() and y.any() else 0.0


def zero_for_the_zero_vector(x, y):
    """For the zero vector you return 0, a right angle. In which direction does the zero vector point?"""
    pair = np.ndim(x) == 1 and np.shape(x) == np.shape(y)
    if pair and np.isfinite([*x, *y]).all() and not (np.any(x) and np.any(y)):
        return 0.0
    return right(x, y)


def beyond_one(x, y):
    """Your result is sometimes 1.0000000000000002. Which angle has that cosine?"""
    x, y = _checked(x, y)
    x, y = (v / 2.0 ** math.frexp(np.abs(v).max())[1] for v in (x, y))
    # Each way to compute it leaves the bounds for some vectors.
    norms = np.linalg.norm(x) * np.linalg.norm(y)
    found = (np.sum(x * y) / norms, np.sum((x / np.linalg.norm(x)) * (y / np.linalg.norm(y))))
    return float(max(found, key=abs))


@edge
def squares_that_overflow(x, y):
    """Your result is wrong for huge and for tiny entries. What are the squares of 1e200 and 1e-200 in a
    float?
    """
    x, y = _checked(x, y)
    with np.errstate(all="ignore"):
        cosine = np.sum(x * y) / (np.sqrt(np.sum(x * x)) * np.sqrt(np.sum(y * y)))
    return float(np.clip(cosine, -1.0, 1.0))


@edge
def nan_taken(x, y):
    """You accept an entry that is NaN or infinite. A single NaN spreads through every later step: where
    should it stop?
    """
    if np.ndim(x) == 1 and np.shape(x) == np.shape(y) and not np.isfinite([*x, *y]).all():
        return math.nan
    return right(x, y)
