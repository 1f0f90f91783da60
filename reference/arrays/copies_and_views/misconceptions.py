"""Wrong answers we expect for copies_and_views, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, instead_of


@instead_of("swap_rows")
def both_rows_the_same(a, i, j):
    """After your swap both rows hold the old row j. Where are the numbers of row i at the moment when it
    is overwritten?
    """
    b = a.copy()
    b[i] = b[j]
    b[j] = b[i]
    return b


@instead_of("swap_rows")
def both_rows_the_first(a, i, j):
    """After your swap both rows hold the old row i. Where are the numbers of row j at the moment when it
    is overwritten?
    """
    b = a.copy()
    saved = b[j]
    b[j] = b[i]
    b[i] = saved
    return b


@instead_of("swap_rows")
def swaps_in_the_argument(a, i, j):
    """Your swap is right, but the caller's matrix is swapped too. How many blocks of memory are there after
    `b = a`, or after `b = a[:]`?
    """
    b = a[:]
    saved = b[i].copy()
    b[i] = b[j]
    b[j] = saved
    return b


@instead_of("swap_rows")
def both_the_same_in_the_argument(a, i, j):
    """After your swap both rows are the same, and the caller's matrix has changed with them. Which of
    your names share memory?
    """
    a[i], a[j] = a[j], a[i]
    return a


@instead_of("swap_rows")
def the_argument_itself_for_equal_rows(a, i, j):
    """For i = j you return the caller's own matrix. What happens to it when somebody writes into your
    result?
    """
    if i == j:
        return a
    b = a.copy()
    b[i] = a[j]
    b[j] = a[i]
    return b


@instead_of("swap_rows")
def columns_swapped(a, i, j):
    """Your result has columns i and j swapped, or you fail because there is no such column. Which of the two
    indices of an entry counts the rows?
    """
    b = a.copy()
    b[:, i] = a[:, j]
    b[:, j] = a[:, i]
    return b


@instead_of("add_multiple")
def adds_in_the_argument(a, i, j, factor):
    """Your sum is right, but the caller's matrix has changed too. Does `row += ...` make a new row, or does
    it write into the one that is there?
    """
    row = a[i]
    row += factor * a[j]
    return a


@instead_of("add_multiple")
def other_row_changed(a, i, j, factor):
    """In your result row j has changed, and row i has not. Which of the two rows should change?"""
    b = a.copy()
    b[j] = a[j] + factor * a[i]
    return b


@instead_of("add_multiple")
def added_row_scaled_too(a, i, j, factor):
    """In your result row j is multiplied by the factor, too. Which rows should stay as they are?"""
    b = a.copy()
    b[j] *= factor
    b[i] += b[j]
    return b


@instead_of("add_multiple")
def multiple_subtracted(a, i, j, factor):
    """In the README's example your row 1 is (-7, -16) instead of (13, 24), as if the factor were -10. Does
    the README ask for row i plus, or minus, the multiple?
    """
    b = a.copy()
    for k in range(len(a[0])):
        b[i, k] = a[i, k] - factor * a[j, k]
    return b


@instead_of("add_multiple")
def own_row_scaled(a, i, j, factor):
    """In your sum row i is multiplied by the factor, and row j is not. Which of the two does the README
    multiply?
    """
    b = a.copy()
    b[i] = factor * a[i] + a[j]
    return b


@instead_of("add_multiple")
def only_the_row(a, i, j, factor):
    """You return the new row alone. Which shape does the result have in the README?"""
    return a[i] + factor * a[j]


@edge
@instead_of("add_multiple")
def fraction_cut_off(a, i, j, factor):
    """For a matrix of integers your sum loses its fraction. What does an array of integers store of 3.5?"""
    b = np.array(a)
    b[i] = b[i] + factor * b[j]
    return b
