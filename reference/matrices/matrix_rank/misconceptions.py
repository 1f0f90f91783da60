"""Wrong answers we expect for matrix_rank, and what to say about each."""

import numpy as np
from matrix_rank import matrix_rank as right

from dojo.misconceptions import edge


def _checked(a, tolerance):
    """The matrix as an array of floats, once both arguments have been found to be good."""
    right(a, tolerance)
    return np.asarray(a, dtype=float)


def _values(a):
    return np.linalg.svd(a, compute_uv=False)


def rows_that_are_not_zero(a, tolerance=None):
    """Your number counts the rows that are not zero. What if one is twice another?"""
    return int(_checked(a, tolerance).any(axis=1).sum())


def different_rows(a, tolerance=None):
    """Your number counts the rows that differ. What if one is twice another?"""
    a = _checked(a, tolerance)
    return len(np.unique(a[a.any(axis=1)], axis=0)) if a.size else 0


def smaller_side(a, tolerance=None):
    """Your number is the smaller of m and n. When is the rank less than that?"""
    return min(_checked(a, tolerance).shape)


def square_or_one(a, tolerance=None):
    """Your number is the smaller side, or one less. Could more than one direction be lost?"""
    a = _checked(a, tolerance)
    rank = right(a, tolerance)
    return max(rank, min(a.shape) - 1)


def exactly_zero(a, tolerance=None):
    """Your number counts everything that is not exactly 0. What does rounding turn a 0 into?"""
    a = _checked(a, tolerance)
    return right(a, 0.0 if tolerance is None else tolerance)


def absolute_tolerance(a, tolerance=None):
    """Your number changes with the unit: your bound is a fixed small number. Small compared with what?"""
    a = _checked(a, tolerance)
    return right(a, 1e-10 if tolerance is None else tolerance)


def eigenvalues_for_singular_values(a, tolerance=None):
    """Your number counts the eigenvalues that are not 0. What are those of the matrix with rows (0, 1) and
    (0, 0)?
    """
    a = _checked(a, tolerance)
    if a.ndim != 2 or a.shape[0] != a.shape[1] or not a.size:
        return right(a, tolerance)
    sizes = np.abs(np.linalg.eigvals(a))
    return int((sizes > (1e-10 * sizes.max() if tolerance is None else tolerance)).sum())


def squares_of_the_values(a, tolerance=None):
    """Your number is too small when a singular value is small, and wrong with a tolerance. Do you compare
    squares?
    """
    a = _checked(a, tolerance)
    squares = _values(a) ** 2
    return int((squares > (1e-10 * squares.max(initial=0) if tolerance is None else tolerance)).sum())


def tolerance_ignored(a, tolerance=None):
    """Your number does not depend on the tolerance. Which values count for a tolerance of 0.5?"""
    return right(_checked(a, tolerance))


def tolerance_relative(a, tolerance=None):
    """You multiply the tolerance by the largest value. The README compares with the tolerance itself."""
    a = _checked(a, tolerance)
    with np.errstate(invalid="ignore"):
        return right(a, None if tolerance is None else np.nan_to_num(tolerance * _values(a).max(initial=0.0)))


def zero_tolerance_is_none(a, tolerance=None):
    """For a tolerance of 0 you take the default. Is 0 the same as no tolerance?"""
    return right(_checked(a, tolerance), tolerance or None)


def nullity(a, tolerance=None):
    """Your number is n minus the rank: the dimension of what A takes to 0. What is the dimension of what it reaches?"""
    a = _checked(a, tolerance)
    return a.shape[1] - right(a, tolerance)


def rows_minus_the_rank(a, tolerance=None):
    """Your number counts the rows that depend on the others. How many are left?"""
    a = _checked(a, tolerance)
    return a.shape[0] - right(a, tolerance)


def zeros_have_rank_one(a, tolerance=None):
    """For a matrix of zeros you return 1. Is the zero vector independent?"""
    return max(right(a, tolerance), 1)


def none_is_half_precision(a, tolerance=None):
    """By default you drop values below 1e-6 of the largest. The README says which fraction it is."""
    a = _checked(a, tolerance)
    return right(a, 1e-6 * _values(a).max(initial=0.0) if tolerance is None else tolerance)


def float_returned(a, tolerance=None):
    """Your number has a decimal point. What type does a count have?"""
    return float(right(a, tolerance))


@edge
def negative_tolerance_taken(a, tolerance=None):
    """You accept a tolerance that is negative or NaN. The README asks for a ValueError."""
    return right(a, tolerance if tolerance is None or tolerance >= 0 else None)


@edge
def nan_taken(a, tolerance=None):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and not np.isfinite(a).all():
        return 0
    return right(a, tolerance)


@edge
def vector_taken(a, tolerance=None):
    """You accept an argument without rows and columns. The README asks for a ValueError."""
    if np.ndim(a) < 2:
        return right(np.reshape(a, (1, -1)), tolerance)
    return right(a, tolerance)
