"""Wrong answers we expect for low_rank_approximation, and what to say about each."""

import numpy as np
from low_rank_approximation import low_rank_approximation as right

from dojo.misconceptions import edge


def _factors(a, rank):
    """The singular value decomposition, once both arguments have been found to be good."""
    right(a, rank)
    return np.linalg.svd(np.asarray(a, dtype=float), full_matrices=False)


def one_term_more(a, rank):
    """Your sum has one term more than the rank. Which term is the last one to keep?"""
    return right(a, rank + 1 if rank >= 0 else rank)


def one_term_less(a, rank):
    """Your sum has one term fewer than the rank. Which term is the last one to keep?"""
    return right(a, rank - 1 if rank > 0 else rank)


def only_the_last_term(a, rank):
    """Your matrix has only the term whose number is the rank. What about the terms before it?"""
    u, s, vt = _factors(a, rank)
    i = min(rank, len(s)) - 1
    return s[i] * np.outer(u[:, i], vt[i]) if i >= 0 else np.zeros(np.shape(a))


def lightest_kept(a, rank):
    """You keep the smallest singular values. Which ones weigh most?"""
    u, s, vt = _factors(a, rank)
    rank = min(rank, len(s))
    keep = slice(len(s) - rank, len(s))
    return u[:, keep] * s[keep] @ vt[keep]


def heaviest_dropped(a, rank):
    """Your result is what the approximation leaves out, not what it keeps. Which terms come first?"""
    return np.asarray(a, dtype=float) - right(a, rank)


def values_forgotten(a, rank):
    """Your matrix is built from the vectors without the singular values. How heavy is each term?"""
    u, _, vt = _factors(a, rank)
    return u[:, :rank] @ vt[:rank]


def values_squared(a, rank):
    """Your terms are too heavy: you use each singular value twice. How often is it a factor of its term?"""
    u, s, vt = _factors(a, rank)
    return u[:, :rank] * s[:rank] ** 2 @ vt[:rank]


def columns_of_vt(a, rank):
    """You cut off columns of the third factor, V^T. Which of its two indices counts the terms?"""
    u, s, vt = _factors(a, rank)
    return u[:, :rank] * s[:rank] @ vt[:, :rank].T


def first_rows_and_columns(a, rank):
    """You keep the first rows and columns of the matrix. Are they its heaviest terms?"""
    result = np.array(right(a, rank)) * 0
    result[:rank, :rank] = np.asarray(a, dtype=float)[:rank, :rank]
    return result


def short_factors(a, rank):
    """Your result is smaller than the matrix: it has only the columns that you kept. What shape does the sum
    of the terms have?
    """
    u, s, _ = _factors(a, rank)
    return u[:, :rank] * s[:rank]


def small_entries_dropped(a, rank):
    """You keep the largest entries. Does that make a matrix of low rank?"""
    right(a, rank)
    a = np.array(a, dtype=float)
    order = np.argsort(-np.abs(a), axis=None, kind="stable")
    a.ravel()[order[rank:]] = 0.0
    return a


def eigenvalues_for_singular_values(a, rank):
    """You keep the largest eigenvalues, so -5 counts as small. By what factor does the length of its
    eigenvector change?
    """
    a = np.asarray(a, dtype=float)
    result = right(a, rank)
    if a.shape[0] != a.shape[1] or not np.array_equal(a, a.T):
        return result
    values, v = np.linalg.eigh(a)
    values, v = values[::-1][:rank], v[:, ::-1][:, :rank]
    return v * values @ v.T


def zero_rank_is_all(a, rank):
    """For rank 0 you return the whole matrix. Which matrix has rank 0?"""
    return right(a, rank or min(np.shape(a) or (1,)))


def large_rank_refused(a, rank):
    """You raise an error for a rank larger than the number of terms. Which matrix of at most that rank is
    nearest?
    """
    result = right(a, rank)
    if rank > min(np.shape(a)):
        raise ValueError("the rank is too large")
    return result


def works_in_place(a, rank):
    """Your result is right, but the caller's matrix has become the approximation. Are you working on a copy?"""
    result = right(a, rank)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a[:] = result
    return result


@edge
def negative_rank_taken(a, rank):
    """You accept a negative rank: slices then count from the end. The README asks for a ValueError."""
    if rank < 0:
        right(a, 0)
        u, s, vt = np.linalg.svd(np.asarray(a, dtype=float), full_matrices=False)
        return u[:, :rank] * s[:rank] @ vt[:rank]
    return right(a, rank)


@edge
def nan_taken(a, rank):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(a) and not np.isfinite(a).all():
        return np.full(np.shape(a), np.nan)
    return right(a, rank)


@edge
def empty_taken(a, rank):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    return np.zeros(np.shape(a)) if np.ndim(a) == 2 and np.size(a) == 0 else right(a, rank)


@edge
def vector_taken(a, rank):
    """You accept a vector as a matrix. The README asks for a ValueError."""
    return right([a], rank)[0] if np.ndim(a) == 1 else right(a, rank)
