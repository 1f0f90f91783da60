"""Wrong answers we expect for quadratic_gradient, and what to say about each."""

import numpy as np
from quadratic_gradient import quadratic_gradient as right

from dojo.misconceptions import edge


def _checked(a, b, x):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(a, b, x)
    return tuple(np.asarray(value, dtype=float) for value in (a, b, x))


def rows_only(a, b, x):
    """Your result is A x - b, which is right only for symmetric matrices. Where does x_k
    appear, besides in row k?
    """
    a, b, x = _checked(a, b, x)
    return a @ x - b


def columns_only(a, b, x):
    """Your result uses only the transposed matrix. Where does x_k appear, besides in column k?"""
    a, b, x = _checked(a, b, x)
    return a.T @ x - b


def not_halved(a, b, x):
    """Your quadratic part is twice the right one. What does the 1/2 in front do?"""
    a, b, x = _checked(a, b, x)
    return (a + a.T) @ x - b


def halved_twice(a, b, x):
    """Your quadratic part is half the right one. The square gives a factor of 2: what is left of the 1/2?"""
    a, b, x = _checked(a, b, x)
    return (a + a.T) @ x / 4 - b


def b_added(a, b, x):
    """You add b. What sign does it have in the function?"""
    a, b, x = _checked(a, b, x)
    return right(a, -b, x)


def b_forgotten(a, b, x):
    """Your result does not depend on b. What is the slope at the origin?"""
    a, b, x = _checked(a, b, x)
    return right(a, np.zeros_like(b), x)


def b_times_x(a, b, x):
    """You subtract b times x, entry by entry. What is the slope of b x?"""
    a, b, x = _checked(a, b, x)
    return right(a, b * x, x)


def opposite_sign(a, b, x):
    """Your result points the other way: it is the direction of descent. In which direction
    does the function grow?
    """
    return -right(a, b, x)


def value_returned(a, b, x):
    """Your result is a number, the value of the function. The README asks for its slope in each variable."""
    a, b, x = _checked(a, b, x)
    return float(x @ a @ x / 2 - b @ x)


def diagonal_only(a, b, x):
    """Your result uses only the diagonal of the matrix. What do the terms with two
    different variables add?
    """
    a, b, x = _checked(a, b, x)
    return np.diag(a) * x - b


def difference_of_the_parts(a, b, x):
    """You subtract the transposed matrix: the part that remains has no effect on the function at all. Which
    part of a matrix counts?
    """
    a, b, x = _checked(a, b, x)
    return (a - a.T) @ x / 2 - b


def half_of_whole_numbers(a, b, x):
    """Your result is a vector of whole numbers, even where there are halves. Which division keeps them?"""
    a, b, x = _checked(a, b, x)
    return np.floor((a @ x + x @ a) / 2) - b


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
