"""Wrong answers we expect for vector_projection, and what to say about each."""

import math

import numpy as np
from vector_projection import vector_projection as right

from dojo.misconceptions import edge


def _checked(x, onto):
    """The two vectors as arrays of floats, once they have been found to be good."""
    right(x, onto)
    return np.asarray(x, dtype=float), np.asarray(onto, dtype=float)


def divided_by_the_norm(x, onto):
    """Your result grows with the length of the vector that you project onto: you divide by its norm only
    once. How many times does the README divide by it?
    """
    x, v = _checked(x, onto)
    return right(x, v) * math.hypot(*v)


def not_divided(x, onto):
    """Your result is (x . v) v: it grows with the square of the length of v. Does x cast a different shadow
    on a longer v?
    """
    x, v = _checked(x, onto)
    return np.sum(x * v) * v


def the_other_way_round(x, onto):
    """Your result is a multiple of x: you project the line's vector onto x. Which of the two casts the
    shadow?
    """
    x, v = _checked(x, onto)
    return right(v, x) if x.any() else np.zeros_like(x)


def coefficient_only(x, onto):
    """Your result is a number: how many times v fits into the shadow. What is the shadow itself?"""
    x, v = _checked(x, onto)
    v = v / np.abs(v).max()
    return float(np.sum(x * v) / np.sum(v * v))


def length_of_the_shadow(x, onto):
    """Your result is a number: the length of the shadow. The README asks for the vector."""
    x, v = _checked(x, onto)
    v = v / np.abs(v).max()
    return float(np.sum(x * v) / math.hypot(*v))


def the_rest(x, onto):
    """Your result is perpendicular to the line: it is x minus its projection. Which of the two does the
    README ask for?
    """
    x, v = _checked(x, onto)
    return x - right(x, v)


def reflected(x, onto):
    """Your result is the mirror image of x in the line: twice the projection minus x. Where should you stop
    on the way?
    """
    x, v = _checked(x, onto)
    return 2 * right(x, v) - x


def divided_by_x(x, onto):
    """You divide by x . x. Does the shadow of x on a line get shorter as x gets longer?"""
    x, v = _checked(x, onto)
    length = float(np.sum(x * x))
    return np.sum(x * v) / length * v if length else np.zeros_like(x)


def entry_by_entry(x, onto):
    """You divide entry by entry, so each entry has a coefficient of its own. How many coefficients does a
    point of the line have?
    """
    x, v = _checked(x, onto)
    w = v / np.abs(v).max()
    return np.where(w != 0, x, 0.0)


def never_backwards(x, onto):
    """Your shadow never points against v. Where does it fall if the angle is larger than a right angle?"""
    x, v = _checked(x, onto)
    w = v / np.abs(v).max()
    return abs(np.sum(x * w)) / np.sum(w * w) * w


def zero_for_the_zero_vector(x, onto):
    """You return 0 when the vector to project onto is zero. Do the multiples of the zero vector form a line?"""
    if (
        np.ndim(x) == 1
        and np.shape(x) == np.shape(onto)
        and np.isfinite([*x, *onto]).all()
        and not np.any(onto)
    ):
        return np.zeros(len(x))
    return right(x, onto)


@edge
def squares_that_overflow(x, onto):
    """Your result is wrong for huge and for tiny vectors. What are the squares of 1e200 and 1e-200 in a
    float?
    """
    x, v = _checked(x, onto)
    with np.errstate(all="ignore"):
        return np.sum(x * v) / np.sum(v * v) * v


@edge
def nan_taken(x, onto):
    """You accept an entry that is NaN or infinite. A single NaN spreads through every later step: where
    should it stop?
    """
    if np.ndim(x) == 1 and np.shape(x) == np.shape(onto) and not np.isfinite([*x, *onto]).all():
        return np.full(len(x), np.nan)
    return right(x, onto)
