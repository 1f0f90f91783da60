"""Wrong answers we expect for least_squares, and what to say about each."""

import numpy as np
from least_squares import least_squares as right

from dojo.misconceptions import edge


def _checked(a, b):
    """The arguments as arrays of floats, once they have been found to be good."""
    right(a, b)
    return np.asarray(a, dtype=float), np.asarray(b, dtype=float)


def normal_equations(a, b):
    """Your result loses its digits, or you raise an error, when columns are nearly dependent. What gets
    squared in A^T A?
    """
    a, b = _checked(a, b)
    return np.linalg.solve(a.T @ a, a.T @ b)


def inverse_of_the_product(a, b):
    """Your result loses digits when columns are nearly dependent: you form A^T A, and its inverse too. Is
    either of them needed?
    """
    a, b = _checked(a, b)
    return np.linalg.inv(a.T @ a) @ a.T @ b


def projections_on_each_column(a, b):
    """Each of your numbers is a projection onto its own column. For which columns do such projections add up?"""
    a, b = _checked(a, b)
    return (a.T @ b) / (a**2).sum(axis=0)


def first_equations_only(a, b):
    """Your result solves the first n equations and ignores the rest. Do the others count in the residual?"""
    a, b = _checked(a, b)
    n = a.shape[1]
    try:
        return np.linalg.solve(a[:n], b[:n])
    except np.linalg.LinAlgError:
        return np.full(n, np.inf)


def right_side_only(a, b):
    """Your result is A^T b, one side of the normal equations. What multiplies x on the other side?"""
    a, b = _checked(a, b)
    return a.T @ b


def triangle_forgotten(a, b):
    """Your result is Q^T b: coordinates along the orthonormal columns. Which coordinates does x have?"""
    a, b = _checked(a, b)
    q, _ = np.linalg.qr(a)
    return q.T @ b


def triangle_transposed(a, b):
    """Your result solves a system with the transposed triangle. Which triangle is left when R^T is cancelled?"""
    a, b = _checked(a, b)
    q, r = np.linalg.qr(a)
    return np.linalg.solve(r.T, q.T @ b)


def triangle_multiplied(a, b):
    """Your result is multiplied by the triangle. On which side of the equation is the triangle?"""
    a, b = _checked(a, b)
    q, r = np.linalg.qr(a)
    return r @ (q.T @ b)


def fitted_values(a, b):
    """Your result is A x, the nearest point. The README asks for x."""
    a, b = _checked(a, b)
    return a @ right(a, b)


def residual_returned(a, b):
    """Your result is the residual. The README asks for the x that makes it as short as possible."""
    a, b = _checked(a, b)
    return b - a @ right(a, b)


def opposite_sign(a, b):
    """Your result has the opposite sign. Is the residual b - A x or b + A x?"""
    return -right(a, b)


def centred_first(a, b):
    """Your result fits columns from which the mean was subtracted. Does the README say anything about means?"""
    a, b = _checked(a, b)
    return np.linalg.pinv(a - a.mean(axis=0)) @ (b - b.mean())


def ridge(a, b):
    """Your result is pulled towards 0: something was added to the diagonal. What does that do to the
    residual?
    """
    a, b = _checked(a, b)
    return np.linalg.solve(a.T @ a + 0.01 * np.eye(a.shape[1]), a.T @ b)


def regularised_a_little(a, b):
    """Your result is slightly too small: something tiny was added to the diagonal. Does it help with
    dependent columns?
    """
    a, b = _checked(a, b)
    return np.linalg.solve(a.T @ a + 1e-6 * np.eye(a.shape[1]), a.T @ b)


def nearly_dependent_refused(a, b):
    """You refuse columns that are nearly dependent. The README says how near is too near."""
    a, b = _checked(a, b)
    if np.linalg.cond(a) > 1e7:
        raise ValueError("the columns are dependent")
    return right(a, b)


def dependent_below_a_fixed_size(a, b):
    """You refuse a matrix whose entries are small only because of their unit. Small compared with what?"""
    a, b = _checked(a, b)
    if np.abs(np.diag(np.linalg.qr(a)[1])).min() < 1e-14:
        raise ValueError("the columns are dependent")
    return right(a, b)


def shortest_of_many(a, b):
    """You accept dependent columns. Is your x the only best one?"""
    return np.linalg.pinv(np.asarray(a, dtype=float)) @ np.asarray(b, dtype=float)


def exactly_dependent(a, b):
    """You refuse dependent columns only if a number on the diagonal is exactly 0. What does rounding turn a 0
    into?
    """
    q, r = np.linalg.qr(np.asarray(a, dtype=float))
    if (np.diag(r) == 0).any():
        raise ValueError("the columns are dependent")
    return np.linalg.solve(r, q.T @ np.asarray(b, dtype=float))


@edge
def wide_taken(a, b):
    """You accept fewer equations than unknowns. Is your x the only best one?"""
    if np.ndim(a) == 2 and 0 < np.shape(a)[0] < np.shape(a)[1] and np.shape(b) == np.shape(a)[:1]:
        return np.linalg.pinv(np.asarray(a, dtype=float)) @ np.asarray(b, dtype=float)
    return right(a, b)


@edge
def column_for_vector(a, b):
    """You accept a right-hand side with two axes. What shape would x have?"""
    return right(a, np.ravel(b) if np.ndim(b) == 2 else b)


@edge
def nan_taken(a, b):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if (
        np.ndim(a) == 2
        and np.shape(b) == np.shape(a)[:1]
        and not (np.isfinite(a).all() and np.isfinite(b).all())
    ):
        return np.full(np.shape(a)[1], np.nan)
    return right(a, b)
