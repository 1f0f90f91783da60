"""Wrong answers we expect for pseudo_inverse, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def _factors(a):
    return np.linalg.svd(a, full_matrices=False)


def _above(a, bound):
    """The sum of the README over the singular values above a bound."""
    u, s, vt = _factors(a)
    kept = s > bound
    return vt[kept].T / s[kept] @ u[:, kept].T


@inexact
def reciprocals_of_rounding(a):
    """Your result is huge when columns are dependent. What does rounding turn a singular value of 0 into?"""
    return _above(a, 0.0)


@inexact
def divides_by_zero(a):
    """Your result is huge, infinite or NaN when a singular value is 0. What does the README do with such a term?"""
    u, s, vt = _factors(a)
    return vt.T @ np.diag(1 / s) @ u.T


def absolute_bound(a):
    """In another unit your result is zero, or huge. What does the README compare singular values with?"""
    return _above(a, 1e-10)


def bound_too_high(a):
    """In your result a singular value of 1e-8 times the largest counts as 0. Up to which fraction of the
    largest does the README count them as 0?
    """
    u, s, vt = _factors(a)
    kept = s > 1e-6 * s[0]
    return vt[kept].T / s[kept] @ u[:, kept].T


def bound_too_low(a):
    """In your result a singular value of 1e-12 times the largest does not count as 0. Up to which fraction
    does the README count them as 0?
    """
    u, s, vt = _factors(a)
    kept = s > 1e-15 * s[0]
    return vt[kept].T / s[kept] @ u[:, kept].T


def transposed(a):
    """Your result is the transpose of the right one. What shape does the pseudo-inverse of an (m, n) matrix
    have?
    """
    u, s, vt = _factors(a)
    kept = s > 1e-10 * s[0]
    return u[:, kept] / s[kept] @ vt[kept]


def columns_of_vt(a):
    """Your v_i are the columns of the third factor that numpy returns. Is this factor V or its transpose?"""
    u, s, v = np.linalg.svd(a)
    kept = np.flatnonzero(s > 1e-10 * s[0])
    return v[:, kept] / s[kept] @ u[:, kept].T


def transpose_only(a):
    """Your result is the transpose. For which matrices does the transpose undo the matrix?"""
    return a.T.copy()


def transpose_over_the_square(a):
    """Your result is the transpose divided by the sum of squares: right for rank 1. What if several singular
    values are not 0?
    """
    return a.T / np.sum(a**2)


def values_forgotten(a):
    """Your result turns back but does not stretch back. What became of the singular values?"""
    u, s, vt = _factors(a)
    kept = s > 1e-10 * s[0]
    return vt[kept].T @ u[:, kept].T


def reciprocal_entries(a):
    """Your result holds the reciprocals of the entries. Is its product with the matrix a projection?"""
    return np.array([[1 / entry if entry else 0.0 for entry in column] for column in a.T])


@inexact
def normal_equations(a):
    """Your result is right only for independent columns. Does A^T A have an inverse when they are dependent?"""
    return np.linalg.inv(a.T @ a) @ a.T


def _checked(a, *, finite=True, entries=True):
    """The matrix as an array, after the checks that are not left out."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or (entries and not a.size):
        raise ValueError("a must be a matrix")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    return a


def _definition(a):
    u, s, vt = _factors(a)
    kept = s > 1e-10 * s.max(initial=0.0)
    return vt[kept].T / s[kept] @ u[:, kept].T


@edge
def infinity_taken(a):
    """You accept an entry that is infinite. The README asks for a ValueError."""
    return _definition(_checked(a, finite=False))


@edge
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    return _definition(_checked(a, entries=False))
