"""Wrong answers we expect for matrix_vector_product, and what to say about each."""

import numpy as np
from matrix_vector_product import matrix_vector_product as right

from dojo.misconceptions import edge


def _checked(a, x):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(a, x)
    return np.asarray(a, dtype=float), np.asarray(x, dtype=float)


def entry_by_entry(a, x):
    """Your result is a matrix: each row times x, entry by entry. What turns the products of a row into one
    number?
    """
    a, x = _checked(a, x)
    return a * x


def summed_along_the_columns(a, x):
    """Your result has one entry for each column: you add up each column. Along which axis should you sum?"""
    a, x = _checked(a, x)
    return (a * x).sum(axis=0)


def vector_times_matrix(a, x):
    """Your result is the product with the transposed matrix: x meets the columns. Which does the formula use,
    rows or columns?
    """
    a, x = _checked(a, x)
    x = np.resize(x, len(a)) if len(a) else x
    return (a * x[:, None]).sum(axis=0) if len(a) else right(a, np.zeros(a.shape[1]))


def one_number(a, x):
    """Your result is a single number: you add up everything. How many rows does the matrix have?"""
    a, x = _checked(a, x)
    return float((a * x).sum())


def sum_of_the_row_times_the_entry(a, x):
    """You add up each row first and then multiply. Does every entry of a row meet the same entry of x?"""
    a, x = _checked(a, x)
    return a.sum(axis=1) * np.resize(x, len(a)) if x.size else right(a, x)


def average_for_sum(a, x):
    """Your result is the right one divided by n: a mean. Which does the README ask for, a sum or a mean?"""
    a, x = _checked(a, x)
    return right(a, x) / max(len(x), 1)


def as_a_column(a, x):
    """Your result has shape (m, 1): a matrix with one column. The README asks for a vector."""
    return right(a, x)[:, None]


def first_column_missing(a, x):
    """Your sum leaves out the first column. Where does your loop begin?"""
    a, x = _checked(a, x)
    return right(a[:, 1:], x[1:])


def whole_numbers(a, x):
    """Your result is a vector of whole numbers, even when there are fractions. What type does your array
    have?
    """
    return np.trunc(right(a, x))


@edge
def single_entry_for_all(a, x):
    """You accept a vector with one entry for several columns: numpy stretches it. The README asks for a
    ValueError.
    """
    x = np.asarray(x, dtype=float)
    if np.ndim(a) == 2 and x.shape == (1,):
        x = np.resize(x, np.shape(a)[1])
    return right(a, x)


@edge
def takes_a_column(a, x):
    """You accept a matrix with one column as the vector. The README asks for a ValueError."""
    if np.ndim(x) == 2 and np.shape(x)[1] == 1:
        x = np.ravel(x)
    return right(a, x)
