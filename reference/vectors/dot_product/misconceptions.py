"""Wrong answers we expect for dot_product, and what to say about each."""

import numpy as np
from dot_product import dot_product as right

from dojo.misconceptions import edge


def _checked(x, y):
    """The two vectors as arrays of floats, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def entry_by_entry(x, y):
    """Your result is a vector: the products of the entries. What turns these products into one number?"""
    x, y = _checked(x, y)
    return x * y


def product_of_sums(x, y):
    """Your result is the sum of x times the sum of y. Is each entry of x multiplied by every entry of y in
    the formula?
    """
    x, y = _checked(x, y)
    return float(x.sum() * y.sum())


def mean_for_sum(x, y):
    """Your result is the right one divided by n. The README asks for the sum of the products, not for
    their mean.
    """
    x, _ = _checked(x, y)
    return right(x, y) / max(len(x), 1)


def absolute_values(x, y):
    """Your result is never negative: it adds up the absolute values of the products. Can a product make the
    sum smaller?
    """
    x, y = _checked(x, y)
    return float(np.abs(x * y).sum())


def size_of_the_sum(x, y):
    """Your result is the absolute value of the right one. What does the sign say about the angle?"""
    return abs(right(x, y))


def cosine(x, y):
    """Your result is always between -1 and 1: it is the cosine of the angle. Does the README ask you to
    divide by the lengths?
    """
    x, y = _checked(x, y)
    lengths = float(np.linalg.norm(x) * np.linalg.norm(y))
    return right(x, y) / lengths if lengths > 0 else 0.0


def squared_distance(x, y):
    """Your result is the squared distance between x and y: it is 0 for x . x. Does the README multiply the
    entries or subtract them?
    """
    x, y = _checked(x, y)
    return float(((x - y) ** 2).sum())


def last_term_missing(x, y):
    """Your sum lacks the term of the last entries: for vectors with one entry it is 0. Where does your
    loop end?
    """
    x, y = _checked(x, y)
    return float((x[:-1] * y[:-1]).sum())


def last_term_only(x, y):
    """Your result is the product of the last entries. Does your sum keep what it has, or start again with
    each term?
    """
    x, y = _checked(x, y)
    return float(x[-1] * y[-1]) if len(x) else 0.0


def back_to_front(x, y):
    """You multiply the first entry of x by the last entry of y. Which entry of y is the partner of x_1?"""
    x, y = _checked(x, y)
    return float((x * y[::-1]).sum())


def whole_numbers(x, y):
    """Your result is a whole number even when the entries have fractions. Where do the fractions get lost?"""
    x, y = _checked(x, y)
    # Through Python's integers, which hold a number of any size.
    return float(sum(int(a) * int(b) for a, b in zip(x, y, strict=True)))


@edge
def integers_overflow(x, y):
    """Your result is wrong only for arrays of small integer types. What happens to 100 * 100 when a number
    has 8 bits?
    """
    right(x, y)
    product = np.asarray(x) * np.asarray(y)
    return float(np.sum(product))


def column_of_one(x, y):
    """Your result is an array with one number in it. The README asks for the number itself."""
    return np.array([right(x, y)])


@edge
def stops_with_the_shorter(x, y):
    """For two vectors of different lengths you use only the entries that have a partner. The README asks for
    a ValueError.
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == y.ndim == 1:
        n = min(len(x), len(y))
        x, y = x[:n], y[:n]
    return right(x, y)


@edge
def single_entry_for_all(x, y):
    """A vector with one entry multiplies every entry of the other: numpy stretches it. Does every entry have
    a partner of its own?
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == y.ndim == 1 and 1 in (len(x), len(y)):
        x, y = np.broadcast_arrays(x, y)
    return right(x, y)


@edge
def number_for_a_vector(x, y):
    """You accept a number instead of a vector and multiply every entry by it. The README asks for a
    ValueError.
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == 0 or y.ndim == 0:
        x, y = np.broadcast_arrays(x, y)
    return right(np.atleast_1d(x), np.atleast_1d(y))


@edge
def flattened(x, y):
    """You accept matrices too, as if each were one long vector. The README asks for a ValueError."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == 0 or y.ndim == 0:
        return right(x, y)
    return right(x.ravel(), y.ravel())
