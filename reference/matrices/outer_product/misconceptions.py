"""Wrong answers we expect for outer_product, and what to say about each."""

import numpy as np
from outer_product import outer_product as right

from dojo.misconceptions import edge


def _checked(x, y):
    """The vectors as arrays of floats, once they have been found to be good."""
    right(x, y)
    return np.asarray(x, dtype=float), np.asarray(y, dtype=float)


def transposed(x, y):
    """Your result is transposed: its rows belong to y. Which vector do the rows belong to in the README?"""
    return np.ascontiguousarray(right(x, y).T)


def dot_product(x, y):
    """Your result is a number, the sum of the diagonal: that is the dot product. Which entries meet in an
    outer product?
    """
    x, y = _checked(x, y)
    n = min(len(x), len(y))
    return float((x[:n] * y[:n]).sum())


def entry_by_entry(x, y):
    """Your result is a vector: only entries in the same place have met. How many pairs are there?"""
    x, y = _checked(x, y)
    n = min(len(x), len(y))
    return x[:n] * y[:n]


def diagonal_only(x, y):
    """Your table is 0 off the diagonal. Which entries of y does x_1 meet besides y_1?"""
    return np.where(np.eye(*right(x, y).shape, dtype=bool), right(x, y), 0.0)


def sums_for_products(x, y):
    """Your table holds the sums x_i + y_j. Which operation does the README use?"""
    x, y = _checked(x, y)
    return x[:, None] + y


def flattened(x, y):
    """Your result is one long vector with the right products. What shape does the README ask for?"""
    return right(x, y).ravel()


def squared_first(x, y):
    """Your table does not depend on y: it holds the products of x with itself. Where does y come in?"""
    x, y = _checked(x, y)
    return right(x, np.resize(x, len(y)) if len(x) else y)


def whole_numbers(x, y):
    """Your table holds whole numbers, even when there are fractions. What type does your array have?"""
    return np.trunc(right(x, y))


@edge
def takes_anything(x, y):
    """You accept numbers and matrices too, as if they were vectors. The README asks for a ValueError."""
    return right(np.ravel(x), np.ravel(y))
