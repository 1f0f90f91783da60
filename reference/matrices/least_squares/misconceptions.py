"""Wrong answers we expect for least_squares, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def _factors(a):
    q, r = np.linalg.qr(a)
    diagonal = abs(np.diag(r))
    if diagonal.min() <= 1e-14 * diagonal.max():
        raise ValueError("the columns are dependent")
    return q, r


@inexact
def normal_equations(a, b):
    """Your result loses its digits, or you raise an error, when columns are nearly dependent. What gets
    squared in A^T A?
    """
    _factors(a)
    return np.linalg.solve(a.T @ a, a.T @ b)


def projections_on_each_column(a, b):
    """Each of your numbers is a projection onto its own column. For which columns do such projections add up?"""
    _factors(a)
    return (a.T @ b) / (a**2).sum(axis=0)


def first_equations_only(a, b):
    """Your result solves the first n equations and ignores the rest. Do the others count in the residual?"""
    _factors(a)
    n = a.shape[1]
    return np.linalg.solve(a[:n], b[:n])


def right_side_only(a, b):
    """Your result is A^T b, one side of the normal equations. What multiplies x on the other side?"""
    _factors(a)
    return a.T @ b


def triangle_forgotten(a, b):
    """Your result is Q^T b: coordinates along the orthonormal columns. Which coordinates does x have?"""
    q, _ = _factors(a)
    return q.T @ b


def triangle_transposed(a, b):
    """Your result solves a system with the transposed triangle. Which triangle is left when R^T is cancelled?"""
    q, r = _factors(a)
    return np.linalg.solve(r.T, q.T @ b)


def triangle_multiplied(a, b):
    """Your result is multiplied by the triangle. On which side of the equation is the triangle?"""
    q, r = _factors(a)
    return r @ (q.T @ b)


def triangle_from_the_top(a, b):
    """Each of your unknowns is right only if those after it are 0. Which unknown does the triangle give straight
    away?
    """
    q, r = _factors(a)
    x = np.zeros(len(r))
    for i in range(len(r)):
        x[i] = (q[:, i] @ b - r[i] @ x) / r[i, i]
    return x


def a_transposed_on_the_right(a, b):
    """Your result solves R x = A^T b. What happens to the factor R^T of A^T when it is cancelled on the left?"""
    _, r = _factors(a)
    return np.linalg.solve(r, a.T @ b)


def fitted_values(a, b):
    """Your result is A x, the nearest point. The README asks for x."""
    q, _ = _factors(a)
    return q @ (q.T @ b)


def residual_returned(a, b):
    """Your result is the residual. The README asks for the x that makes it as short as possible."""
    q, _ = _factors(a)
    return b - q @ (q.T @ b)


def shortest_of_many(a, b):
    """You accept dependent columns, and return the shortest of the best vectors. Is your x the only best one?"""
    return np.linalg.pinv(a) @ b


@inexact
def exactly_dependent(a, b):
    """You refuse dependent columns only if a number on the diagonal is exactly 0. What does rounding turn a 0
    into?
    """
    q, r = np.linalg.qr(a)
    return np.linalg.solve(r, q.T @ b)


def _equations(a, b):
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or a.size == 0:
        raise ValueError("a must be a matrix")
    return a, b


@edge
def wide_taken(a, b):
    """You accept fewer equations than unknowns. Is your x the only best one?"""
    a, b = _equations(a, b)
    if b.shape != a.shape[:1] or not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("b must have an entry for each row of a")
    if a.shape[0] < a.shape[1]:
        return np.linalg.pinv(a) @ b
    q, r = _factors(a)
    return np.linalg.solve(r, q.T @ b)


@edge
def column_for_vector(a, b):
    """You accept a right-hand side with two axes. What shape would x have?"""
    a, b = _equations(a, b)
    b = b.ravel() if b.ndim == 2 else b
    if a.shape[0] < a.shape[1] or b.shape != a.shape[:1] or not np.isfinite([*a.flat, *b]).all():
        raise ValueError("b must have an entry for each row of a")
    q, r = _factors(a)
    return np.linalg.solve(r, q.T @ b)


@edge
def nan_taken(a, b):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    a, b = _equations(a, b)
    if a.shape[0] < a.shape[1] or b.shape != a.shape[:1]:
        raise ValueError("b must have an entry for each row of a")
    if not np.isfinite([*a.flat, *b]).all():
        return np.full(a.shape[1], np.nan)
    q, r = _factors(a)
    return np.linalg.solve(r, q.T @ b)
