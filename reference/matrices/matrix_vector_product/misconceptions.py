"""Wrong answers we expect for matrix_vector_product, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def entry_by_entry(a, x):
    """Your result is a matrix: each row times x, entry by entry. What turns the products of a row into one
    number?
    """
    return a * x


def summed_along_the_columns(a, x):
    """Your result has one entry for each column. Along which axis should you sum?"""
    return (a * x).sum(axis=0)


def vector_times_matrix(a, x):
    """Your result is the product with the transposed matrix: x meets the columns. Which does the formula use,
    rows or columns?
    """
    return x @ a


def one_number(a, x):
    """Your result is a single number. How many rows does the matrix have?"""
    return float((a * x).sum())


def entry_with_the_number_of_the_row(a, x):
    """In row i, every entry of your sum is multiplied by x_i. Which entry of x does a_ij meet?"""
    m, n = a.shape
    result = np.zeros(m)
    for i in range(m):
        for j in range(n):
            result[i] += a[i, j] * x[i]
    return result


def average_for_sum(a, x):
    """Your result is the correct one divided by n: a mean. Does the README ask for a sum or a mean?"""
    return (a * x).mean(axis=1)


def as_a_column(a, x):
    """Your result has shape (m, 1): a matrix with one column. The README asks for a vector."""
    return a @ x[:, None]


def first_column_missing(a, x):
    """Your sum leaves out the first column. Where does your loop begin?"""
    return (a[:, 1:] * x[1:]).sum(axis=1)


def last_column_missing(a, x):
    """Your sum leaves out the last column. Where does your loop end?"""
    return (a[:, :-1] * x[:-1]).sum(axis=1)


def last_term_only(a, x):
    """Every entry is the last term of its sum. Does your sum keep what it has, or start again with each term?"""
    m, n = a.shape
    result = np.zeros(m)
    for i in range(m):
        for j in range(n):
            result[i] = a[i, j] * x[j]
    return result


def total_not_reset(a, x):
    """Each entry includes the sums of the rows above it. Where does your total start at 0?"""
    return (a * x).sum(axis=1).cumsum()


def whole_numbers(a, x):
    """Your result is a vector of whole numbers, even when there are fractions. What type does your array
    have?
    """
    m, n = a.shape
    result = np.zeros(m, dtype=int)
    for i in range(m):
        for j in range(n):
            result[i] += a[i, j] * x[j]
    return result


@edge
def single_entry_for_all(a, x):
    """You accept a vector with one entry for several columns: numpy stretches it. The README asks for a
    ValueError.
    """
    a, x = np.asarray(a), np.asarray(x)
    if a.ndim != 2 or x.ndim != 1:
        raise ValueError("a must be a matrix, and x a vector")
    return (a * x).sum(axis=1) * 1.0


@edge
def takes_a_column(a, x):
    """You accept a matrix with one column as the vector. The README asks for a ValueError."""
    a, x = np.asarray(a, dtype=float), np.asarray(x)
    if a.ndim != 2 or x.ndim == 0:
        raise ValueError("a must be a matrix, and x a vector")
    return np.ravel(a @ x)
