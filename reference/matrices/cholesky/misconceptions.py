"""Wrong answers we expect for cholesky, and what to say about each."""

import numpy as np
from cholesky import cholesky as right

from dojo.misconceptions import edge


def _columns(a, *, earlier=True, root=True, subtract=1.0, square=False):
    """The algorithm with a step left out."""
    lower = right(a) * 0
    a = np.asarray(a, dtype=float)
    with np.errstate(all="ignore"):
        for j in range(len(a)):
            known = lower[j:, :j] @ lower[j, :j] if not square else (lower[j:, :j] ** 2).sum(axis=1)
            rest = a[j:, j] - subtract * known if earlier else a[j:, j].copy()
            lower[j:, j] = rest / np.sqrt(rest[0]) if root else np.append(rest[0], rest[1:] / rest[0])
    return lower


def upper_factor(a):
    """Your result is upper triangular. On which side of the diagonal does L have its entries?"""
    return right(a).T.copy()


def upper_times_lower(a):
    """Your factor times its transpose is A, but it is upper triangular. On which side of the diagonal does L
    have its entries?
    """
    right(a)
    return right(np.asarray(a, dtype=float)[::-1, ::-1])[::-1, ::-1].copy()


def symmetric_root(a):
    """Your result is symmetric, and its square is A. What form should the factor have?"""
    right(a)
    values, vectors = np.linalg.eigh(np.asarray(a, dtype=float))
    return vectors * np.sqrt(values) @ vectors.T


def roots_of_the_entries(a):
    """Your result contains the square roots of the entries of A. Is its matrix product with its own transpose
    A?
    """
    right(a)
    return np.tril(np.sqrt(np.abs(np.asarray(a, dtype=float))))


def missing_root(a):
    """Your diagonal holds the numbers under the square roots. What is the diagonal of L L^T then?"""
    return _columns(a, root=False)


def ones_on_the_diagonal(a):
    """Your diagonal is all ones: that is the factor of L D L^T. Where does the square root of D belong?"""
    lower = right(a)
    return lower / np.diag(lower)


def root_only_on_the_diagonal(a):
    """Below the diagonal your entries are too large by a factor: the square root above them. What should they
    be divided by?
    """
    lower = right(a)
    return lower * np.where(np.eye(len(lower)) == 1, 1.0, np.diag(lower))


def divided_by_the_square(a):
    """Below the diagonal your entries are divided by the number under the square root. What should they be
    divided by?
    """
    lower = right(a)
    return lower / np.where(np.eye(len(lower)) == 1, 1.0, np.diag(lower))


def earlier_columns_forgotten(a):
    """Your result is right only in the first column. What do the earlier columns contribute to an entry of A?"""
    return _columns(a, earlier=False)


def earlier_columns_added(a):
    """You add what the earlier columns contribute. Which part of the entry is then left to explain?"""
    return _columns(a, subtract=-1.0)


def own_squares_subtracted(a):
    """You also subtract squares from the entries below the diagonal. Which two rows of L have a_ij as their
    dot product?
    """
    return _columns(a, square=True)


def only_the_column_before(a):
    """You subtract only what the previous column contributes. How many columns come before the third?"""
    lower = right(a) * 0
    a = np.asarray(a, dtype=float)
    for j in range(len(a)):
        rest = a[j:, j] - (lower[j:, j - 1] * lower[j, j - 1] if j else 0)
        lower[j:, j] = rest / np.sqrt(rest[0])
    return lower


def negative_diagonal(a):
    """Your diagonal is negative. Which of the two square roots does the README ask for?"""
    return -right(a)


def both_triangles(a):
    """Your result has the entries of L above the diagonal too. What should stand there?"""
    lower = right(a)
    return lower + np.tril(lower, -1).T


def upper_triangle_of_a_left(a):
    """Above the diagonal your result has the entries of A. What should stand there?"""
    return right(a) + np.triu(np.asarray(a, dtype=float), 1)


def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    result = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a[:] = result
    return result


def semidefinite_taken(a):
    """You accept a matrix that gives a 0 under a square root. Is its form positive for every x other than 0?"""
    return _without_refusal(a, lambda under_root: under_root < 0)


def not_a_number(a):
    """Your result is NaN when the number under a square root is negative. The README asks for a ValueError."""
    return _without_refusal(a, lambda under_root: False)


def _without_refusal(a, refused):
    """The algorithm, with another idea of what may stand under a root."""
    a = np.asarray(a, dtype=float)
    lower = np.zeros(a.shape)
    with np.errstate(all="ignore"):
        for j in range(len(a)):
            rest = a[j:, j] - lower[j:, :j] @ lower[j, :j]
            if refused(rest[0]):
                raise ValueError("a number under a square root is not positive")
            lower[j:, j] = rest / np.sqrt(rest[0])
    return lower


@edge
def symmetry_not_checked(a):
    """You accept a matrix that is not symmetric. Is L L^T ever like that?"""
    try:
        return right(a)
    except ValueError as error:
        if "symmetric" not in str(error):
            raise
        return right(np.tril(a) + np.tril(a, -1).T)


@edge
def exact_symmetry(a):
    """You refuse a matrix that is symmetric up to rounding. How far apart may two entries be?"""
    result = right(a)
    if not np.array_equal(np.asarray(a), np.asarray(a).T):
        raise ValueError("not symmetric")
    return result


@edge
def integer_root(a):
    """For whole numbers all entries of your result are whole numbers too. What type does your array have?"""
    lower = right(a)
    return np.trunc(lower) if np.asarray(a).dtype.kind == "i" else lower


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and len(set(np.shape(a))) == 1 and not np.isfinite(a).all():
        return np.full(np.shape(a), np.nan)
    return right(a)


@edge
def any_shape(a):
    """You accept a matrix that is not square. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.shape(a)[0] != np.shape(a)[1]:
        n = min(np.shape(a))
        return right(np.asarray(a)[:n, :n])
    return right(a)
