"""Wrong answers we expect for matmul, and what to say about each."""

import numpy as np
from matmul import matmul as right

from dojo.misconceptions import edge


def _checked(a, b):
    """The two matrices as arrays of floats, once they have been found to be good."""
    right(a, b)
    return np.asarray(a, dtype=float), np.asarray(b, dtype=float)


def entry_by_entry(a, b):
    """You multiply entries in the same place. How many products does the README add for each entry?"""
    a, b = _checked(a, b)
    return a * b


def columns_of_the_right_factor_are_rows(a, b):
    """Your result is A times the transpose of B: rows meet rows. Which part of B does a row of A meet?"""
    a, b = _checked(a, b)
    return a @ b.T


def rows_of_the_left_factor_are_columns(a, b):
    """Your result is the transpose of A times B: columns meet columns. Which part of A meets a column of B?"""
    a, b = _checked(a, b)
    return a.T @ b


def other_order(a, b):
    """Your result is B A. In the product A B, which factor do the rows come from?"""
    a, b = _checked(a, b)
    return b @ a


def transposed_result(a, b):
    """Your result is the transpose of A B. Which of the two indices of an entry counts the rows of A?"""
    return right(a, b).T


def mean_for_sum(a, b):
    """Every entry is the right one divided by k. The README asks for the sum of the products, not for their mean."""
    a, b = _checked(a, b)
    return a @ b / max(len(b), 1)


def last_term_missing(a, b):
    """Every entry leaves out its last term, the one with the last column of A. Where does the innermost loop
    end?
    """
    a, b = _checked(a, b)
    return a[:, :-1] @ b[:-1]


def last_term_only(a, b):
    """Every entry is the last of its k products. Does your sum keep what it has, or start afresh with each
    term?
    """
    a, b = _checked(a, b)
    return a[:, -1:] @ b[-1:]


def total_not_reset(a, b):
    """Your entries grow along each row: they include the sums of the entries before them. Where does your
    total start at 0?
    """
    return np.cumsum(right(a, b), axis=1)


def first_column_only(a, b):
    """Only the first column of your result is filled. Do you multiply A by one column of B, or by each?"""
    result = right(a, b)
    result[:, 1:] = 0
    return result


def product_of_row_sums_and_column_sums(a, b):
    """Every entry is the sum of a row times the sum of a column. Does each entry of the row meet every entry of the column?"""
    a, b = _checked(a, b)
    return np.outer(a.sum(axis=1), b.sum(axis=0))


def number_for_one_by_one(a, b):
    """For one row times one column you return a number. The README asks for a matrix with one entry."""
    result = right(a, b)
    return float(result[0, 0]) if result.shape == (1, 1) else result


def flat_result(a, b):
    """Your result has only one axis when m or n is 1. What shape does the README ask for?"""
    result = right(a, b)
    return result.ravel() if 1 in result.shape else result


@edge
def whole_numbers(a, b):
    """Your result loses its fractions when A holds whole numbers. What type does the array that you fill
    have?
    """
    result = right(a, b)
    return result.astype(int) if np.asarray(a).dtype.kind in "iu" else result


@edge
def vectors_for_columns(a, b):
    """You treat a vector as a row on the left and as a column on the right. The README asks for a ValueError."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return right(a[np.newaxis] if a.ndim == 1 else a, b[:, np.newaxis] if b.ndim == 1 else b)


@edge
def number_for_a_matrix(a, b):
    """You accept a number as a factor and scale the matrix by it. The README asks for a ValueError."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a * b if a.ndim == 0 or b.ndim == 0 else right(a, b)


@edge
def stacks(a, b):
    """You multiply stacks of matrices, with three axes, one by one. The README asks for a ValueError."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a @ b if a.ndim == 3 or b.ndim == 3 else right(a, b)


@edge
def stops_with_the_shorter(a, b):
    """When the shapes do not fit, you drop the last columns of A or the last rows of B. The README asks for a
    ValueError.
    """
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim == b.ndim == 2:
        k = min(a.shape[1], len(b))
        a, b = a[:, :k], b[:k]
    return right(a, b)


@edge
def single_column_for_all(a, b):
    """A single column of A, or a single row of B, is used for all terms of the sum: numpy stretches it. Does
    each term have its own?
    """
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim == b.ndim == 2 and 1 in (a.shape[1], len(b)):
        k = max(a.shape[1], len(b))
        a, b = np.broadcast_to(a, (len(a), k)), np.broadcast_to(b, (k, b.shape[1]))
    return right(a, b)
