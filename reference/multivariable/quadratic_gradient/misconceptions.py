"""Wrong answers we expect for quadratic_gradient, and what to say about each."""

import numpy as np
from quadratic_gradient import quadratic_gradient as right

from dojo.misconceptions import edge


def rows_only(a, b, x):
    """Your result is A x - b, which is right only for symmetric matrices. Where does x_k
    appear, besides in row k?
    """
    return a @ x - b


def columns_only(a, b, x):
    """Your result uses only the transposed matrix. Where does x_k appear, besides in column k?"""
    return x @ a - b


def half_of_the_rows(a, b, x):
    """Your result is half of A x, minus b. Where does x_k appear, besides in row k?"""
    return a @ x / 2 - b


def not_halved(a, b, x):
    """Your quadratic part is twice the right one. What does the 1/2 in front do?"""
    return (a + a.T) @ x - b


def one_part_halved(a, b, x):
    """Your result has the whole of A x, and half of the transposed product. Which of the two has the factor 1/2 in the README?"""
    return a @ x + a.T @ x / 2 - b


def halved_twice(a, b, x):
    """Your quadratic part is half the right one. The square gives a factor of 2: what is left of the 1/2?"""
    return (a + a.T) @ x / 4 - b


def all_halved(a, b, x):
    """Your result is the right one plus half of b: (5.5, 14.5) in the README's example. Which of the two
    terms of f has the factor 1/2?
    """
    return ((a + a.T) @ x - b) / 2


def b_added(a, b, x):
    """Your result is the right one plus 2 b: (7, 13) in the README's example. What sign does b have in the
    function?
    """
    return (a + a.T) @ x / 2 + b


def b_forgotten(a, b, x):
    """Your result does not depend on b. What is the slope at the origin?"""
    return (a + a.T) @ x / 2


def b_times_x(a, b, x):
    """In the README's example you return (5, 16), as if b were (1, -2), its entries times those of x. What is
    the partial derivative of b . x in x_k?
    """
    return (a + a.T) @ x / 2 - b * x


def opposite_sign(a, b, x):
    """Your result points the other way: it is the direction of descent. In which direction
    does the function grow?
    """
    return b - (a + a.T) @ x / 2


def value_returned(a, b, x):
    """Your result is a number, the value of the function. The README asks for its slope in each variable."""
    return float(x @ a @ x / 2 - b @ x)


def diagonal_only(a, b, x):
    """Your result uses only the diagonal of the matrix. What do the terms with two
    different variables add?
    """
    return np.diag(a) * x - b


def products_of_the_entries(a, b, x):
    """Your result is a matrix: each column is multiplied by an entry of x. Which sum turns it into a vector?"""
    return (a + a.T) / 2 * x - b


def difference_of_the_parts(a, b, x):
    """For a symmetric matrix your result is -b, whatever x is. Which part of a matrix matters in f?"""
    return (a - a.T) @ x / 2 - b


def half_of_whole_numbers(a, b, x):
    """The halves get lost in your result. Which division keeps them?"""
    return (a @ x + x @ a) // 2 - b


@edge
def one_number_for_all(a, b, x):
    """You accept a single number instead of a vector: numpy stretches it. The README
    asks for a ValueError.
    """
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1:
        b = np.broadcast_to(b, len(a)) if np.ndim(b) == 0 else b
        x = np.broadcast_to(x, len(a)) if np.ndim(x) == 0 else x
    return right(a, b, x)


@edge
def nan_taken(a, b, x):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    shapes = np.shape(a), np.shape(b), np.shape(x)
    if shapes == ((2, 2), (2,), (2,)) and not all(np.isfinite(value).all() for value in (a, b, x)):
        return np.full(2, np.nan)
    return right(a, b, x)
