"""Wrong answers we expect for householder_qr, and what to say about each."""

import numpy as np
from householder_qr import householder_qr as right

from dojo.misconceptions import edge


def _reflected(a, *, sign=None, factor=2.0, normalise=True, accumulate="right", columns=None, guard=True):
    """Householder's algorithm with one step changed."""
    right(a)
    r = np.array(a, dtype=float)
    m, n = r.shape
    k = min(m, n)
    q = np.eye(m)
    sign = sign or (lambda first: np.copysign(1.0, first))
    with np.errstate(all="ignore"):
        for j in range(k if columns is None else min(columns, k)):
            v = np.zeros(m)
            v[j:] = r[j:, j]
            v[j] += sign(v[j]) * np.linalg.norm(v)
            length = np.linalg.norm(v)
            if guard and length == 0:
                continue
            if normalise:
                v = v / length
            r = r - factor * np.outer(v, v @ r)
            q = q - factor * (np.outer(q @ v, v) if accumulate == "right" else np.outer(v, v @ q))
    return q[:, :k], np.triu(r[:k])


def sign_that_cancels(a):
    """Your factors lose digits, or are NaN, when a column is near the first unit vector. What is 1 minus
    almost 1?
    """
    return _reflected(a, sign=lambda first: -1.0)


def always_plus(a):
    """Your factors lose digits when a column starts with a negative number. What sign should the length take?"""
    return _reflected(a, sign=lambda first: 1.0)


def sign_of_zero(a):
    """A column that starts with 0 is reflected wrongly. What sign does your function give to 0?"""
    return _reflected(a, sign=np.sign)


def zero_column(a):
    """Your factors are NaN when a column has become zero. What is there to reflect?"""
    return _reflected(a, guard=False)


def projection_for_reflection(a):
    """Your columns are projected onto the mirror, not reflected in it. How many times is the part along v
    subtracted?
    """
    return _reflected(a, factor=1.0)


def not_divided_by_the_length(a):
    """Your reflections change lengths. What is the denominator in the formula for H?"""
    return _reflected(a, normalise=False)


def reflections_in_other_order(a):
    """The product of your factors is not A: your reflections are multiplied in the opposite order. Which one
    is undone first?
    """
    return _reflected(a, accumulate="left")


def only_the_first_column(a):
    """Only your first column is finished: the others still have entries below the diagonal. What comes after
    the first?
    """
    right(a)
    r = np.array(a, dtype=float)
    q, _ = _reflected(a, columns=1)
    m, n = r.shape
    full, _ = right(np.hstack([r[:, :1], np.eye(m)]))
    return q, (full.T @ r)[: min(m, n)]


def gram_schmidt(a):
    """The columns of your Q are orthogonal only when those of A are far from dependent. Do you subtract
    projections?
    """
    right(a)
    a = np.array(a, dtype=float)
    k = min(a.shape)
    q = np.zeros((len(a), k))
    with np.errstate(all="ignore"):
        for j in range(k):
            v = a[:, j] - q[:, :j] @ (q[:, :j].T @ a[:, j])
            q[:, j] = v / np.linalg.norm(v)
    return q, np.triu(q.T @ a)


def modified_gram_schmidt(a):
    """Your Q is orthonormal, except that it loses digits when columns are nearly dependent. Do reflections do
    that?
    """
    right(a)
    a = np.array(a, dtype=float)
    q = a[:, : min(a.shape)].copy()
    with np.errstate(all="ignore"):
        for j in range(q.shape[1]):
            q[:, j] /= np.linalg.norm(q[:, j])
            q[:, j + 1 :] -= np.outer(q[:, j], q[:, j] @ q[:, j + 1 :])
    return q, np.triu(q.T @ a)


def transposed_q(a):
    """The product of your factors is not A: Q is transposed. Does Q take A to R, or R to A?"""
    q, r = right(a)
    return q.T.copy(), r


def full_factors(a):
    """Your Q is square: it has more columns than the smaller side of A. How many does the README ask for?"""
    right(a)
    q, r = np.linalg.qr(np.asarray(a, dtype=float), mode="complete")
    return q, r


def not_triangular(a):
    """Something is left below the diagonal of your R. Which entries does a reflection make 0?"""
    q, r = right(a)
    other = np.eye(r.shape[0])[::-1]
    return q @ other, other @ r


def triangle_first(a):
    """You return R before Q. In which order does the README ask for them?"""
    q, r = right(a)
    return r, q


def product_of_the_triangle(a):
    """Each row of your R is multiplied by the absolute value of its diagonal entry. What must the product Q R
    be?
    """
    q, r = right(a)
    return q, np.triu(r * np.abs(np.diag(r))[:, None])


def dependent_refused(a):
    """You raise an error for dependent columns. What do reflections do with a column of zeros?"""
    q, r = right(a)
    if (np.abs(np.diag(r)) <= 1e-13 * np.abs(r).max()).any():
        raise ValueError("the columns are dependent")
    return q, r


def wide_refused(a):
    """You raise an error for a matrix with more columns than rows. What shape does R have then?"""
    q, r = right(a)
    if r.shape[0] < r.shape[1]:
        raise ValueError("more columns than rows")
    return q, r


def stops_at_a_zero_column(a):
    """Your factors are wrong when a column of zeros comes before others. Which columns are still to be
    reflected?
    """
    right(a)
    zeros = np.flatnonzero(~np.any(a, axis=0))
    return _reflected(a, columns=zeros[0] if len(zeros) else None)


def works_in_place(a):
    """Your result is right, but the caller's matrix has become the triangle. Are you working on a copy?"""
    q, r = right(a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        a[: len(r)] = r
    return q, r


@edge
def whole_numbers(a):
    """For a matrix of whole numbers, all entries of your factors are whole. What type does your array have?"""
    q, r = right(a)
    return (np.trunc(q), np.trunc(r)) if np.asarray(a).dtype.kind == "i" else (q, r)


@edge
def squares_overflow(a):
    """Your factors are not finite, or do nothing, when entries are huge or tiny. What is the square of 1e200?"""
    return _reflected(a)


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    if np.ndim(a) == 2 and not np.isfinite(a).all():
        k = min(np.shape(a))
        return np.full((len(a), k), np.nan), np.full((k, np.shape(a)[1]), np.nan)
    return right(a)


@edge
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    if np.ndim(a) == 2 and np.size(a) == 0:
        k = min(np.shape(a))
        return np.zeros((np.shape(a)[0], k)), np.zeros((k, np.shape(a)[1]))
    return right(a)


@edge
def vector_taken(a):
    """You accept a vector as a column. The README asks for a ValueError."""
    return right(np.reshape(a, (-1, 1)) if np.ndim(a) == 1 else a)
