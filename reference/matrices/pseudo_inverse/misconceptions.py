"""Wrong answers we expect for pseudo_inverse, and what to say about each."""

import numpy as np
from pseudo_inverse import pseudo_inverse as right

from dojo.misconceptions import edge


def _factors(a):
    """The singular value decomposition, once the matrix has been found to be good."""
    right(a)
    return np.linalg.svd(np.asarray(a, dtype=float), full_matrices=False)


def _with_bound(a, bound):
    u, s, vt = _factors(a)
    with np.errstate(all="ignore"):
        reciprocals = np.where(s > bound, 1 / np.where(s == 0, 1.0, s), 0.0)
    return vt.T * reciprocals @ u.T


def reciprocals_of_rounding(a):
    """Your result is huge where columns are dependent: you leave out only exact zeros. What does rounding
    turn a 0 into?
    """
    return _with_bound(a, 0.0)


def absolute_bound(a):
    """In another unit your result is zero, or huge: your bound is a fixed small number. What does the README
    compare singular values with?
    """
    return _with_bound(a, 1e-10)


def bound_too_high(a):
    """You drop singular values that count. Up to which fraction of the largest does the README count them as
    0?
    """
    _, s, _ = _factors(a)
    return _with_bound(a, 1e-6 * s[0])


def divides_by_zero(a):
    """Your result is not finite when a singular value is 0. What does the README do with such a term?"""
    u, s, vt = _factors(a)
    with np.errstate(all="ignore"):
        return vt.T / np.where(s > 1e-10 * s[0], s, 0.0) @ u.T


def transposed(a):
    """Your result is the transpose of the right one. What shape does the pseudo-inverse of an (m, n) matrix
    have?
    """
    return right(a).T.copy()


def transpose_only(a):
    """Your result is the transpose. For which matrices does the transpose undo the matrix?"""
    right(a)
    return np.asarray(a, dtype=float).T.copy()


def transpose_over_the_square(a):
    """Your result is the transpose divided by the sum of squares: right for rank 1. What if several singular
    values are not 0?
    """
    right(a)
    a = np.asarray(a, dtype=float)
    return a.T / max(float((a**2).sum()), 1e-300)


def values_forgotten(a):
    """Your result turns back but does not stretch back. What became of the singular values?"""
    u, s, vt = _factors(a)
    return vt.T * (s > 1e-10 * s[0]) @ u.T


def squares_for_values(a):
    """Your result is divided by the singular values twice. How often does the matrix multiply by them?"""
    u, s, vt = _factors(a)
    rank = int((s > 1e-10 * s[0]).sum())
    return vt[:rank].T / s[:rank] ** 2 @ u[:, :rank].T


def reciprocal_entries(a):
    """Your result holds the reciprocals of the entries. Is its product with the matrix a projection?"""
    right(a)
    a = np.asarray(a, dtype=float).T
    return np.divide(1.0, a, out=np.zeros(a.shape), where=a != 0)


def largest_only(a):
    """Your result uses only the largest singular value. Which terms does the sum in the README have?"""
    u, s, vt = _factors(a)
    return _with_bound(a, s[0] * (1 - 1e-9)) if s[0] else right(a)


def independent_columns_only(a):
    """You raise an error when the columns are dependent. Does such a matrix have a pseudo-inverse?"""
    result = right(a)
    if np.linalg.matrix_rank(np.asarray(a, dtype=float)) < np.shape(a)[1]:
        raise ValueError("the columns are dependent")
    return result


def normal_equations(a):
    """Your result is (A^T A)^-1 A^T, which is right only for independent columns. What if A^T A has no
    inverse?
    """
    right(a)
    a = np.asarray(a, dtype=float)
    product = a.T @ a
    if np.linalg.matrix_rank(product) < len(product):
        return np.full(a.shape[::-1], np.inf)
    return np.linalg.inv(product) @ a.T


def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a *= 2
    return result


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(a) and not np.isfinite(a).all():
        return np.full(np.shape(a)[::-1], np.nan)
    return right(a)


@edge
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    return np.zeros(np.shape(a)[::-1]) if np.ndim(a) == 2 and np.size(a) == 0 else right(a)


@edge
def vector_taken(a):
    """You accept a vector as a column. The README asks for a ValueError."""
    return right(np.reshape(a, (-1, 1))) if np.ndim(a) == 1 else right(a)
