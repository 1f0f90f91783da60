"""Wrong answers we expect for matmul, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def entry_by_entry(a, b):
    """Each entry of your result is a single product, a_11 b_11 at the upper left. How many products does the
    README add for each entry?
    """
    return a * b


def columns_of_the_right_factor_are_rows(a, b):
    """Your result is A times the transpose of B: rows meet rows. Which part of B does a row of A meet?"""
    return a @ b.T


def rows_of_the_left_factor_are_columns(a, b):
    """Your result is the transpose of A times B: columns meet columns. Which part of A meets a column of B?"""
    return a.T @ b


def other_order(a, b):
    """Your result is B A. In the product A B, which factor do the rows come from?"""
    return b @ a


def transposed_result(a, b):
    """Your result is the transpose of A B. Which of the two indices of an entry counts the rows of A?"""
    return b.T @ a.T


def mean_for_sum(a, b):
    """Every entry is the right one divided by k. Does the README ask for the sum of the products or for their
    mean?
    """
    return np.array([(row[:, None] * b).mean(axis=0) for row in a])


def last_term_missing(a, b):
    """Every entry leaves out its last term, the one with the last column of A. Where does the innermost loop
    end?
    """
    return a[:, :-1] @ b[:-1]


def last_term_only(a, b):
    """Every entry is the last of its k products. Does your sum keep what it has, or start afresh with each
    term?
    """
    result = np.zeros((len(a), b.shape[1]))
    for i in range(len(a)):
        for j in range(b.shape[1]):
            for h in range(len(b)):
                result[i, j] = a[i, h] * b[h, j]
    return result


def total_not_reset(a, b):
    """Your entries grow along each row: they include the sums of the entries before them. Where does your
    total start at 0?
    """
    result = np.zeros((len(a), b.shape[1]))
    for i in range(len(a)):
        total = 0.0
        for j in range(b.shape[1]):
            for h in range(len(b)):
                total += a[i, h] * b[h, j]
            result[i, j] = total
    return result


def total_never_reset(a, b):
    """Each of your entries includes the sums of all entries before it, in earlier rows too. Where does your
    total start at 0?
    """
    result = np.zeros((len(a), b.shape[1]))
    total = 0.0
    for i in range(len(a)):
        for j in range(b.shape[1]):
            for h in range(len(b)):
                total += a[i, h] * b[h, j]
            result[i, j] = total
    return result


def first_column_only(a, b):
    """Only the first column of your result is filled. Do you multiply A by one column of B, or by each?"""
    result = np.zeros((len(a), b.shape[1]))
    result[:, 0] = a @ b[:, 0]
    return result


def product_of_row_sums_and_column_sums(a, b):
    """Every entry is the sum of a row times the sum of a column. Does each entry of the row meet every entry
    of the column?
    """
    return np.array([[row.sum() * column.sum() for column in b.T] for row in a])


def flat_result(a, b):
    """Your result loses an axis when m or n is 1. What shape does the README ask for?"""
    return (a @ b).squeeze()


@edge
def whole_numbers(a, b):
    """Your result loses its fractions when A holds whole numbers. What type does the array that you fill
    have?
    """
    a, b = _two_matrices(a, b, stretched=False)
    result = np.zeros((len(a), b.shape[1]), dtype=a.dtype)
    result[:] = a @ b
    return result if a.dtype == float else result.astype(np.int64)


@edge
def vectors_for_columns(a, b):
    """You accept a vector, as a row on the left and as a column on the right. The README asks for a
    ValueError.
    """
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return _product(a[None] if a.ndim == 1 else a, b[:, None] if b.ndim == 1 else b)


@edge
def number_for_a_matrix(a, b):
    """You accept a number as a factor and scale the matrix by it. The README asks for a ValueError."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    return a * b if a.ndim == 0 or b.ndim == 0 else _product(a, b)


@edge
def stacks(a, b):
    """You accept stacks of matrices, with three axes. The README asks for a ValueError."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    if a.ndim < 2 or b.ndim < 2:
        raise ValueError("a and b must be matrices")
    return a @ b


@edge
def stops_with_the_shorter(a, b):
    """When the shapes do not fit, you drop the last columns of A or the last rows of B. The README asks for a
    ValueError.
    """
    a, b = _two_matrices(a, b)
    k = min(a.shape[1], len(b))
    return a[:, :k] @ b[:k] * 1.0


@edge
def single_column_for_all(a, b):
    """A single column of A, or a single row of B, is used for all terms of the sum: numpy stretches it. Does
    each term have its own?
    """
    a, b = _two_matrices(a, b)
    return (a[:, :, None] * b).sum(axis=1) * 1.0


def _two_matrices(a, b, *, stretched=True):
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2 or not (stretched or a.shape[1] == len(b)):
        raise ValueError("a and b must be matrices that fit")
    return a, b


def _product(a, b):
    a, b = _two_matrices(a, b, stretched=False)
    return a @ b
