"""Wrong answers we expect for linear_combination, and what to say about each."""

import numpy as np
from linear_combination import linear_combination as right

from dojo.misconceptions import edge


def _checked(coefficients, vectors):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(coefficients, vectors)
    return np.asarray(coefficients, dtype=float), np.asarray(vectors, dtype=float)


def sum_without_coefficients(coefficients, vectors):
    """Your result does not depend on the coefficients: it is the sum of the vectors. Which number belongs
    to each of them?
    """
    _, v = _checked(coefficients, vectors)
    return v.sum(axis=0)


def coefficients_for_places(coefficients, vectors):
    """Your coefficients scale the coordinates, not the vectors. Which axis of the array counts the
    vectors?
    """
    c, v = _checked(coefficients, vectors)
    return (v * np.resize(c, v.shape[1])).sum(axis=0)


def one_number_for_each_vector(coefficients, vectors):
    """Your result has one entry for each vector: you add up within each vector. Which axis has to
    disappear?
    """
    c, v = _checked(coefficients, vectors)
    return (c[:, None] * v).sum(axis=1)


def not_added(coefficients, vectors):
    """You return the scaled vectors, one in each row. What turns them into one vector?"""
    c, v = _checked(coefficients, vectors)
    return c[:, None] * v


def average(coefficients, vectors):
    """Your result is the right one divided by the number of vectors. Does the README ask for a sum or for
    a mean?
    """
    c, v = _checked(coefficients, vectors)
    return right(c, v) / max(len(v), 1)


def weighted_mean(coefficients, vectors):
    """Your result is the right one divided by the sum of the coefficients. Must the coefficients add up
    to 1?
    """
    c, v = _checked(coefficients, vectors)
    return right(c, v) / (c.sum() or 1.0)


def sizes_of_the_coefficients(coefficients, vectors):
    """A negative coefficient acts like a positive one in your sum. Can you also walk backwards along a
    vector?
    """
    c, v = _checked(coefficients, vectors)
    return right(np.abs(c), v)


def last_vector_only(coefficients, vectors):
    """Your result is the last vector times its coefficient. Does your sum keep what it has, or start again
    each time?
    """
    c, v = _checked(coefficients, vectors)
    return c[-1] * v[-1] if len(c) else np.zeros(v.shape[1])


def first_vector_missing(coefficients, vectors):
    """Your sum lacks the first vector. Where does your loop begin?"""
    c, v = _checked(coefficients, vectors)
    return right(c[1:], v[1:])


def whole_numbers(coefficients, vectors):
    """Your result holds only integers, even when it should have fractions. What type does your array have?"""
    return np.trunc(right(coefficients, vectors))


@edge
def stops_with_the_shorter(coefficients, vectors):
    """When there are more coefficients than vectors, or fewer, you ignore the surplus. The README asks for a
    ValueError.
    """
    c, v = np.asarray(coefficients, dtype=float), np.asarray(vectors, dtype=float)
    if c.ndim == 1 and v.ndim == 2:
        k = min(len(c), len(v))
        c, v = c[:k], v[:k]
    return right(c, v)
