"""Wrong answers we expect for low_rank_approximation, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _factors(a):
    return np.linalg.svd(a, full_matrices=False)


def one_term_more(a, rank):
    """Your sum has one term more than the rank. Which term is the last one to keep?"""
    u, s, vt = _factors(a)
    return u[:, : rank + 1] * s[: rank + 1] @ vt[: rank + 1]


def one_term_less(a, rank):
    """Your sum has one term fewer than the rank. Which term is the last one to keep?"""
    u, s, vt = _factors(a)
    total = np.zeros(a.shape)
    for i in range(min(rank - 1, len(s))):
        total += s[i] * np.outer(u[:, i], vt[i])
    return total


def heaviest_skipped(a, rank):
    """Your sum leaves out the heaviest term. What is the index of the first column in numpy?"""
    u, s, vt = _factors(a)
    total = np.zeros(a.shape)
    for i in range(1, min(rank + 1, len(s))):
        total += s[i] * np.outer(u[:, i], vt[i])
    return total


def only_the_last_term(a, rank):
    """Your matrix has only the term whose number is the rank. What about the terms before it?"""
    u, s, vt = _factors(a)
    return s[rank - 1] * np.outer(u[:, rank - 1], vt[rank - 1])


def lightest_kept(a, rank):
    """For rank 1 your result is the term with the smallest singular value. Which term is the heaviest?"""
    u, s, vt = _factors(a)
    return u[:, -rank:] * s[-rank:] @ vt[-rank:]


def heaviest_dropped(a, rank):
    """Your result is what the approximation leaves out, not what it keeps. Which terms come first?"""
    u, s, vt = _factors(a)
    return u[:, rank:] * s[rank:] @ vt[rank:]


def values_forgotten(a, rank):
    """Your matrix is built from the vectors without the singular values. How heavy is each term?"""
    u, _, vt = _factors(a)
    return u[:, :rank] @ vt[:rank]


def columns_of_vt(a, rank):
    """For a matrix with more columns than rows your result is square. Which index of the third factor, V^T,
    counts the terms: that of its rows or of its columns?
    """
    u, s, vt = _factors(a)
    return u[:, :rank] * s[:rank] @ vt[:, :rank].T


def columns_of_vt_one_by_one(a, rank):
    """Your terms take the columns of the third factor for the v_i. Does numpy return V or its transpose?"""
    u, s, vt = _factors(a)
    total = np.zeros(a.shape)
    for i in range(min(rank, len(s))):
        total = total + s[i] * np.outer(u[:, i], vt[:, i])
    return total


def first_rows_and_columns(a, rank):
    """Your result is equal to the matrix in its first rows and columns, and 0 elsewhere. Are these its
    heaviest terms?
    """
    result = np.zeros(a.shape)
    result[:rank, :rank] = a[:rank, :rank]
    return result


def short_factors(a, rank):
    """Your result is smaller than the matrix: it has only the columns that you kept. What shape does the sum
    of the terms have?
    """
    u, s, _ = _factors(a)
    return u[:, :rank] * s[:rank]


def smaller_factors(a, rank):
    """You return the three factors. Which matrix is their product?"""
    u, s, vt = _factors(a)
    return u[:, :rank], s[:rank], vt[:rank]


def eigenvalues_for_singular_values(a, rank):
    """For a diagonal matrix with 2, -5, 1 and 3, your result of rank 1 holds the 3. By what factor does the
    length of the eigenvector for -5 change?
    """
    values, v = np.linalg.eigh(a)
    values, v = values[::-1][:rank], v[:, ::-1][:, :rank]
    return v * values @ v.T


def _checked(a, rank, *, finite=True, entries=True, negative=False):
    """The matrix as an array, after the checks that are not left out."""
    a = np.asarray(a, dtype=float)
    if a.ndim != 2 or (entries and not a.size):
        raise ValueError("a must be a matrix")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    if rank < 0 and not negative:
        raise ValueError("the rank must be at least 0")
    return a


def _definition(a, rank):
    u, s, vt = _factors(a)
    return u[:, :rank] * s[:rank] @ vt[:rank]


@edge
def negative_rank_taken(a, rank):
    """You accept a negative rank: slices then count from the end. The README asks for a ValueError."""
    return _definition(_checked(a, rank, negative=True), rank)


@edge
def infinity_taken(a, rank):
    """You accept an entry that is infinite. The README asks for a ValueError."""
    return _definition(_checked(a, rank, finite=False), rank)


@edge
def empty_taken(a, rank):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    return _definition(_checked(a, rank, entries=False), rank)
