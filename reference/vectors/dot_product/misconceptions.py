"""Wrong answers we expect for dot_product, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import edge


def entry_by_entry(x, y):
    """Your result is a vector: the products of the entries. What turns these products into one number?"""
    return x * y


def product_of_sums(x, y):
    """Your result is the sum of x times the sum of y. Is each entry of x multiplied by every entry of y in
    the formula?
    """
    return float(x.sum() * y.sum())


def mean_for_sum(x, y):
    """Your result is the right one divided by n. The README asks for the sum of the products, not for
    their mean.
    """
    total = 0.0
    for a, b in zip(x, y, strict=True):
        total += a * b
    return float(total / len(x))


def absolute_values(x, y):
    """Your result is never negative: it adds up the absolute values of the products. Can a product make the
    sum smaller?
    """
    return float(np.abs(x * y).sum())


def size_of_the_sum(x, y):
    """Your result is the absolute value of the right one. What does the sign say about the angle?"""
    return abs(float((x * y).sum()))


def cosine(x, y):
    """Your result is always between -1 and 1: it is the cosine of the angle. Does the README ask you to
    divide by the lengths?
    """
    lengths = np.sqrt((x**2).sum()) * np.sqrt((y**2).sum())
    return float((x * y).sum() / lengths)


def length_of_the_product(x, y):
    """Your result is the square root of the correct one. For x . x, that is the norm: which of the two does
    the README ask for?
    """
    return float(np.sqrt((x * y).sum()))


def squared_distance(x, y):
    """Your result is the squared distance between x and y: it is 0 for x . x. Does the README multiply the
    entries or subtract them?
    """
    return float(((x - y) ** 2).sum())


def adds_the_entries(x, y):
    """Your result is the sum of all entries of x and y. What does the README do with x_i and y_i before it
    adds?
    """
    total = 0.0
    for a, b in zip(x, y, strict=True):
        total += a + b
    return float(total)


def last_term_missing(x, y):
    """Your sum lacks the term of the last entries: for vectors with one entry it is 0. Where does your
    loop end?
    """
    return float((x[:-1] * y[:-1]).sum())


def last_term_only(x, y):
    """Your result is the product of the last entries. Does your sum keep what it has, or start again with
    each term?
    """
    total = 0.0
    for a, b in zip(x, y, strict=True):
        total = a * b
    return float(total)


def first_term_only(x, y):
    """Your result is the product of the first entries. When does your loop return?"""
    total = 0.0
    for a, b in zip(x, y, strict=True):
        total += a * b
        return float(total)
    return total


def back_to_front(x, y):
    """Your result is the dot product of x with y read backwards. Which entry of y is the partner of x_1?"""
    return float((x * y[::-1]).sum())


def whole_numbers(x, y):
    """Your result is a whole number even when the entries have fractions. Where do the fractions get lost?"""
    products = np.zeros(len(x), dtype=int)
    for i in range(len(x)):
        products[i] = x[i] * y[i]
    return float(products.sum())


def column_of_one(x, y):
    """Your result is an array with one number in it. The README asks for the number itself."""
    return (x * y).sum(keepdims=True)


@edge
def integers_overflow(x, y):
    """Your result is wrong only for arrays of small integer types. What happens to 100 * 100 when a number
    has 8 bits?
    """
    x, y = np.asarray(x), np.asarray(y)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError("x and y must be vectors of the same length")
    return float((x * y).sum())


@edge
def stops_with_the_shorter(x, y):
    """For two vectors of different lengths your result is the sum over the entries that have a partner. The
    README asks for a ValueError.
    """
    if np.ndim(x) != 1 or np.ndim(y) != 1:
        raise ValueError("x and y must be vectors")
    total = 0.0
    for a, b in zip(x, y, strict=False):
        total += float(a) * float(b)
    return total


@edge
def single_entry_for_all(x, y):
    """A vector with one entry multiplies every entry of the other: numpy stretches it. Does every entry have
    a partner of its own?
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim != 1 or y.ndim != 1:
        raise ValueError("x and y must be vectors")
    return float((x * y).sum())


@edge
def number_for_a_vector(x, y):
    """You accept a number instead of a vector and multiply every entry by it. The README asks for a
    ValueError.
    """
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if max(x.ndim, y.ndim) > 1 or (x.ndim == y.ndim and x.shape != y.shape):
        raise ValueError("x and y must be vectors of the same length")
    return float((x * y).sum())


@edge
def flattened(x, y):
    """You accept matrices too, as if each were one long vector. The README asks for a ValueError."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.ndim == 0 or y.ndim == 0 or x.size != y.size:
        raise ValueError("x and y must have the same number of entries")
    return math.fsum(x.ravel() * y.ravel())
