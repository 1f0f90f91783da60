"""Wrong answers we expect for cosine_similarity, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def _dot(x, y):
    return float((x * y).sum())


def _norms(x, y):
    a, b = math.sqrt(_dot(x, x)), math.sqrt(_dot(y, y))
    if a == 0 or b == 0:
        raise ValueError("the zero vector has no direction")
    return a, b


def _clipped(cosine):
    return max(-1.0, min(1.0, cosine))


def not_divided(x, y):
    """Your result grows with the lengths of the vectors: it is the dot product. What takes the lengths
    out of it?
    """
    return _dot(x, y)


def divided_by_the_sum_of_norms(x, y):
    """Your result is the dot product divided by the sum of the two norms. If x becomes twice as long and y three
    times as long, how does x . y grow?
    """
    a, b = _norms(x, y)
    return _clipped(_dot(x, y) / (a + b))


def divided_by_squared_norms(x, y):
    """Your result is the correct one divided by both norms once more. Is a square root missing?"""
    a, b = _norms(x, y)
    return _clipped(_dot(x, y) / (a * a * b * b))


def divided_by_one_norm(x, y):
    """Your result still grows with the length of x. What should happen to the cosine when x is doubled?"""
    _, b = _norms(x, y)
    return _clipped(_dot(x, y) / b)


def divided_by_x_twice(x, y):
    """Your result is twice as large when y is doubled, and half as large when x is. What should happen to the
    cosine then?
    """
    a, _ = _norms(x, y)
    return _dot(x, y) / (a * a)


def the_angle(x, y):
    """Your result is the angle in radians: 0 for the same direction. The README asks for its cosine."""
    a, b = _norms(x, y)
    return math.acos(_clipped(_dot(x, y) / (a * b)))


def the_distance(x, y):
    """Your result is 1 minus the correct one, and 0 for the same direction: that is the cosine distance. Which
    of the two does the README ask for?
    """
    a, b = _norms(x, y)
    return 1 - _clipped(_dot(x, y) / (a * b))


def the_size(x, y):
    """Your result is never negative: it is the absolute value of the correct one. What is the cosine of an angle
    larger than a right angle?
    """
    a, b = _norms(x, y)
    return _clipped(abs(_dot(x, y)) / (a * b))


def clipped_at_zero(x, y):
    """Your result is 0 when the angle is larger than a right angle. What is the cosine of such an angle?"""
    a, b = _norms(x, y)
    return max(0.0, min(1.0, _dot(x, y) / (a * b)))


def the_square(x, y):
    """Your result is the square of the right one. Does the README divide squares, or the numbers
    themselves?
    """
    a, b = _norms(x, y)
    return _clipped(_dot(x, y) ** 2 / (a * a * b * b))


def means_subtracted(x, y):
    """Your result stays the same when a number is added to all entries of x: it is the correlation. Is the
    angle measured at the origin or at the mean?
    """
    a, b = _norms(x - x.mean(), y - y.mean())
    return _clipped(_dot(x - x.mean(), y - y.mean()) / (a * b))


def sum_of_the_norms_of_entries(x, y):
    """Your result is the dot product divided by the sums of the absolute values. Which norm stands in the
    README?
    """
    _norms(x, y)
    return _clipped(_dot(x, y) / float(abs(x).sum() * abs(y).sum()))


def zero_for_the_zero_vector(x, y):
    """For the zero vector you return 0, a right angle. In which direction does the zero vector point?"""
    if not (x.any() and y.any()):
        return 0.0
    a, b = _norms(x, y)
    return _clipped(_dot(x, y) / (a * b))


def nan_for_the_zero_vector(x, y):
    """Your result is NaN for the zero vector. In which direction does the zero vector point?"""
    return float(np.clip((x * y).sum() / np.sqrt((x * x).sum()) / np.sqrt((y * y).sum()), -1.0, 1.0))


def one_for_the_zero_vector(x, y):
    """Your result is 1 for the zero vector, as for the same direction. In which direction does the zero vector
    point?
    """
    cosine = (x * y).sum() / np.sqrt((x * x).sum()) / np.sqrt((y * y).sum())
    return float(max(-1.0, min(1.0, cosine)))


def beyond_one(x, y):
    """Your result is sometimes 1.0000000000000002. Which angle has that cosine?"""
    a, b = _norms(x, y)
    return _dot(x, y) / (a * b)


def _two_vectors(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or x.shape != y.shape or not (x.any() and y.any()):
        raise ValueError("x and y must be vectors of the same length, and not zero")
    return x, y


@edge
def squares_that_overflow(x, y):
    """Your result is wrong for huge and for tiny entries. What are the squares of 1e200 and 1e-200 in a
    float?
    """
    x, y = _two_vectors(x, y)
    if not np.isfinite([*x, *y]).all():
        raise ValueError("the entries must be finite")
    with np.errstate(all="ignore"):
        cosine = np.sum(x * y) / (np.sqrt(np.sum(x * x)) * np.sqrt(np.sum(y * y)))
    return float(np.clip(cosine, -1.0, 1.0))


@edge
def nan_taken(x, y):
    """You accept an entry that is NaN or infinite. A single NaN spreads through every later step: where
    should it stop?
    """
    x, y = _two_vectors(x, y)
    return float(np.clip(np.sum(x / math.hypot(*x) * (y / math.hypot(*y))), -1.0, 1.0))
