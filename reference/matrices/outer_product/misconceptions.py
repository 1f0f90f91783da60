"""Wrong answers we expect for outer_product, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def transposed(x, y):
    """Your result is transposed: its rows belong to y. Which vector do the rows belong to in the README?"""
    return y[:, None] * x


def dot_product(x, y):
    """Your result is a number, the sum of the diagonal: that is the dot product. Which entries meet in an
    outer product?
    """
    return float((x * y).sum())


def entry_by_entry(x, y):
    """Your result is a vector: only entries in the same place have met. How many pairs are there?"""
    return x * y


def diagonal_only(x, y):
    """Your table is 0 off the diagonal. Which entries of y does x_1 meet besides y_1?"""
    table = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        table[i, i] = x[i] * y[i]
    return table


def sums_for_products(x, y):
    """Your table holds the sums x_i + y_j. Which operation does the README use?"""
    return x[:, None] + y


def flattened(x, y):
    """Your result is one long vector with the right products. What shape does the README ask for?"""
    return (x[:, None] * y).ravel()


def last_row_only(x, y):
    """Your result is a vector, the last row of the table. How many rows does the table have?"""
    for entry in x:
        row = entry * y
    return row


def whole_numbers(x, y):
    """Your table holds whole numbers, even when there are fractions. What type does your array have?"""
    table = np.zeros((len(x), len(y)), dtype=int)
    for i in range(len(x)):
        table[i] = x[i] * y
    return table


@edge
def takes_anything(x, y):
    """You accept numbers and matrices too, as if they were vectors. The README asks for a ValueError."""
    return np.array(np.ravel(x)[:, None] * np.ravel(y), dtype=float)
