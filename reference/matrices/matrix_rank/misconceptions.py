"""Wrong answers we expect for matrix_rank, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _values(a):
    return np.linalg.svd(a, compute_uv=False)


def _counted(values, tolerance):
    """How many values are above the tolerance; None stands for the fraction of the README."""
    bound = 1e-10 * values.max() if tolerance is None else tolerance
    return int((values > bound).sum())


def rows_that_are_not_zero(a, tolerance=None):
    """Your number counts the rows that are not zero. What if one is twice another?"""
    return sum(1 for row in a if np.any(row != 0))


def different_rows(a, tolerance=None):
    """Your number counts the rows that differ. What if one is twice another?"""
    return len(np.unique(a, axis=0))


def smaller_side(a, tolerance=None):
    """Your number is the smaller of m and n. When is the rank less than that?"""
    return min(a.shape)


def exactly_zero(a, tolerance=None):
    """Your number counts everything that is not exactly 0. What does rounding turn a 0 into?"""
    return _counted(_values(a), 0.0 if tolerance is None else tolerance)


def absolute_tolerance(a, tolerance=None):
    """Your number changes with the unit. What is a small value compared with in the README?"""
    return _counted(_values(a), 1e-10 if tolerance is None else tolerance)


def bound_too_high(a, tolerance=None):
    """By default you do not count a value that is 1e-8 of the largest. Which fraction does the README take?"""
    values = _values(a)
    return _counted(values, 1e-6 * values[0] if tolerance is None else tolerance)


def bound_too_low(a, tolerance=None):
    """By default you count a value that is 1e-12 of the largest. Which fraction does the README take?"""
    values = _values(a)
    return _counted(values, max(a.shape) * 2.0**-52 * values[0] if tolerance is None else tolerance)


def eigenvalues_for_singular_values(a, tolerance=None):
    """Your number counts the eigenvalues that are not 0. What are those of the matrix with rows (0, 1) and
    (0, 0)?
    """
    return _counted(np.abs(np.linalg.eigvals(a)), tolerance)


def squares_of_the_values(a, tolerance=None):
    """Your number is too small when a singular value is small, and wrong with a tolerance. Do you compare
    squares?
    """
    return _counted(np.linalg.eigvalsh(a.T @ a), tolerance)


def pivots_counted(a, tolerance=None):
    """Your number is wrong with a tolerance of 4.5 for the single row (3, 4). How long is the half-axis that
    it makes of the unit ball?
    """
    rest = np.array(a)
    bound = 1e-10 * np.abs(a).max() if tolerance is None else tolerance
    rank = 0
    for j in range(a.shape[1]):
        if rank == len(rest):
            break
        best = rank + np.argmax(np.abs(rest[rank:, j]))
        if abs(rest[best, j]) > bound:
            rest[[rank, best]] = rest[[best, rank]]
            for i in range(rank + 1, len(rest)):
                rest[i] -= rest[i, j] / rest[rank, j] * rest[rank]
            rank += 1
    return rank


def tolerance_ignored(a, tolerance=None):
    """Your number does not depend on the tolerance. Which values count for a tolerance of 0.5?"""
    return _counted(_values(a), None)


def tolerance_relative(a, tolerance=None):
    """With a given tolerance, your rank does not change when the matrix is multiplied by 10. What does the
    README compare with the tolerance?
    """
    values = _values(a)
    if tolerance is None:
        tolerance = 1e-10
    return _counted(values, tolerance * values[0])


def zero_tolerance_is_none(a, tolerance=None):
    """For a tolerance of 0 you return the rank for the default tolerance. Is 0 the same as no tolerance?"""
    return _counted(_values(a), tolerance or None)


def bound_counts_too(a, tolerance=None):
    """For a matrix of zeros your number is not 0. Is 0 greater than a bound of 0?"""
    values = _values(a)
    return int(np.sum(values >= (1e-10 * values[0] if tolerance is None else tolerance)))


def zeros_counted(a, tolerance=None):
    """Your number counts the singular values that are 0. Which of them does the README count?"""
    values = _values(a)
    return len(values) - _counted(values, tolerance)


def float_returned(a, tolerance=None):
    """Your number has a decimal point. What type does a count have?"""
    values = _values(a)
    bound = 1e-10 * values[0] if tolerance is None else tolerance
    return np.sum(np.where(values > bound, 1.0, 0.0))


@edge
def negative_tolerance_taken(a, tolerance=None):
    """You accept a tolerance that is negative or NaN. The README asks for a ValueError."""
    a = np.asarray(a)
    if a.ndim != 2 or not np.isfinite(a).all():
        raise ValueError("a must be a matrix of finite numbers")
    values = np.append(_values(a), 0.0)
    return _counted(values, None if tolerance is None else max(tolerance, 0.0))


@edge
def stack_taken(a, tolerance=None):
    """You accept an array with three axes. The README asks for a ValueError."""
    a = np.asarray(a)
    if a.ndim < 2 or not np.isfinite(a).all() or (tolerance is not None and not tolerance >= 0):
        raise ValueError("a must be a matrix of finite numbers, and the tolerance at least 0")
    values = _values(a)
    bound = 1e-10 * values.max(initial=0.0) if tolerance is None else tolerance
    return int(np.count_nonzero(values > bound))


@edge
def infinity_taken(a, tolerance=None):
    """You accept an entry that is infinite. The README asks for a ValueError."""
    a = np.asarray(a)
    if a.ndim != 2 or (tolerance is not None and not tolerance >= 0):
        raise ValueError("a must be a matrix, and the tolerance at least 0")
    values = _values(a)
    bound = 1e-10 * values.max(initial=0.0) if tolerance is None else tolerance
    return int(np.count_nonzero(values > bound))
