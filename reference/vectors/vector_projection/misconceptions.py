"""Wrong answers we expect for vector_projection, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def _refuse_zero(v):
    if not np.any(v):
        raise ValueError("the vector to project onto must not be zero")


def divided_by_the_norm(x, onto):
    """Your result grows with the length of the vector that you project onto. How many times does the
    README divide by its norm?
    """
    _refuse_zero(onto)
    return (x * onto).sum() / np.sqrt((onto**2).sum()) * onto


def not_divided(x, onto):
    """Your result is (x . v) v: it grows with the square of the length of v. Does x cast a different shadow
    on a longer v?
    """
    _refuse_zero(onto)
    return (x * onto).sum() * onto


def the_other_way_round(x, onto):
    """Your result is a multiple of x. Which of the two vectors casts the shadow?"""
    _refuse_zero(onto)
    return (x * onto).sum() / (x * x).sum() * x


def coefficient_only(x, onto):
    """Your result is a number: how many times v fits into the shadow. What is the shadow itself?"""
    _refuse_zero(onto)
    return float((x * onto).sum() / (onto * onto).sum())


def coefficient_times_x(x, onto):
    """Your result is c x: a multiple of x, with the coefficient of v. Which vector do the points of the line
    belong to?
    """
    _refuse_zero(onto)
    return (x * onto).sum() / (onto * onto).sum() * x


def length_of_the_shadow(x, onto):
    """Your result is a number: the length of the shadow. The README asks for the vector."""
    _refuse_zero(onto)
    return float((x * onto).sum() / np.sqrt((onto * onto).sum()))


def the_rest(x, onto):
    """Your result is perpendicular to the line: it is x minus its projection. Which of the two does the
    README ask for?
    """
    _refuse_zero(onto)
    return x - (x * onto).sum() / (onto * onto).sum() * onto


def reflected(x, onto):
    """Your result is the mirror image of x in the line: twice the projection minus x. Where should you stop
    on the way?
    """
    _refuse_zero(onto)
    return 2 * (x * onto).sum() / (onto * onto).sum() * onto - x


def divided_by_x(x, onto):
    """Your result is (x . v) / (x . x) v. Does the shadow of x on a line get shorter as x gets longer?"""
    _refuse_zero(onto)
    return (x * onto).sum() / (x * x).sum() * onto


def divided_by_both(x, onto):
    """Your result is v times the cosine of the angle. Does the shadow of x get longer when x does?"""
    _refuse_zero(onto)
    return (x * onto).sum() / np.sqrt((x * x).sum() * (onto * onto).sum()) * onto


def entry_by_entry(x, onto):
    """Each entry of your result has a coefficient of its own. How many coefficients does a point of the line
    have?
    """
    _refuse_zero(onto)
    return (x * onto) / (onto * onto) * onto


def never_backwards(x, onto):
    """Your shadow never points against v. Where does it fall if the angle is larger than a right angle?"""
    _refuse_zero(onto)
    return abs((x * onto).sum()) / (onto * onto).sum() * onto


def zero_for_the_zero_vector(x, onto):
    """You return 0 when the vector to project onto is zero. Do the multiples of the zero vector form a line?"""
    if not onto.any():
        return np.zeros(len(x))
    return (x * onto).sum() / (onto * onto).sum() * onto


def nan_for_the_zero_vector(x, onto):
    """Your result is NaN when the vector to project onto is zero. Do the multiples of the zero vector form a
    line?
    """
    return (x * onto).sum() / (onto * onto).sum() * onto


def _two_vectors(x, onto):
    x, v = np.asarray(x, dtype=float), np.asarray(onto, dtype=float)
    if x.ndim != 1 or x.shape != v.shape:
        raise ValueError("x and onto must be vectors of the same length")
    _refuse_zero(v)
    return x, v


@edge
def squares_that_overflow(x, onto):
    """Your result is wrong for huge and for tiny vectors. What are the squares of 1e200 and 1e-200 in a
    float?
    """
    x, v = _two_vectors(x, onto)
    if not np.isfinite([*x, *v]).all():
        raise ValueError("the entries must be finite")
    with np.errstate(all="ignore"):
        return np.sum(x * v) / np.sum(v * v) * v


@edge
def nan_taken(x, onto):
    """You accept an entry that is NaN or infinite. A single NaN spreads through every later step: where
    should it stop?
    """
    x, v = _two_vectors(x, onto)
    v = v / math.hypot(*v)
    return np.sum(x * v) * v
