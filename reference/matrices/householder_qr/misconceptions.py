"""Wrong answers we expect for householder_qr, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def _keeps(first):
    return 1.0 if first >= 0 else -1.0


def _minus(first):
    return -1.0


def _plus(first):
    return 1.0


def _reflected(
    r, *, sign=_keeps, factor=2.0, divide=True, other_order=False, columns=None, guard=True, whole=False
):
    """All of Q, and R in the given array, by reflections with one step changed."""
    m, n = r.shape
    q = np.eye(m)
    for j in range(min(m - 1, n) if columns is None else min(columns, m - 1, n)):
        v = r[:, j].copy()
        if not whole:
            v[:j] = 0
        v[j] += sign(v[j]) * np.sqrt((v**2).sum())
        if guard and not v.any():
            continue
        h = np.eye(m) - factor * np.outer(v, v) / ((v**2).sum() if divide else 1.0)
        r[:] = h @ r
        q = h @ q if other_order else q @ h
    return q, r


def _thin(q, r):
    k = min(r.shape)
    return q[:, :k], r[:k]


@inexact
def sign_that_cancels(a):
    """Your factors lose digits, or are NaN, when a column is near the first unit vector. What is 1 minus
    almost 1?
    """
    return _thin(*_reflected(a.copy(), sign=_minus))


@inexact
def always_plus(a):
    """Your factors lose digits when a column starts with a negative number. What sign should the length take?"""
    return _thin(*_reflected(a.copy(), sign=_plus))


def sign_of_zero(a):
    """A column that starts with 0 is reflected wrongly. What sign does your function give to 0?"""
    return _thin(*_reflected(a.copy(), sign=np.sign))


def zero_column(a):
    """Your factors are NaN when a column has become zero. What is there to reflect?"""
    return _thin(*_reflected(a.copy(), guard=False))


def projection_for_reflection(a):
    """Your columns are projected onto the mirror, not reflected in it. How many times is the part along v
    subtracted?
    """
    return _thin(*_reflected(a.copy(), factor=1.0))


def not_divided_by_the_length(a):
    """Your reflections change lengths. What is the denominator in the formula for H?"""
    return _thin(*_reflected(a.copy(), divide=False))


def reflections_in_other_order(a):
    """The product of your factors is not A. Which of the reflections is undone first?"""
    return _thin(*_reflected(a.copy(), other_order=True))


def only_the_first_column(a):
    """Only your first column is finished: the others still have entries below the diagonal. What comes after
    the first?
    """
    return _thin(*_reflected(a.copy(), columns=1))


def whole_column_reflected(a):
    """Your second reflection changes the first row again. Which entries of the column does the second mirror
    use?
    """
    return _thin(*_reflected(a.copy(), whole=True))


def mirrors_of_the_given_matrix(a):
    """Your R is not triangular from the second column on: its mirror is that of the column as it was given. What
    has the first reflection done to that column?
    """
    m, n = a.shape
    q, r = np.eye(m), a.copy()
    for j in range(min(m - 1, n)):
        v = a[:, j].copy()
        v[:j] = 0
        v[j] += _keeps(v[j]) * np.sqrt((v**2).sum())
        if v.any():
            h = np.eye(m) - 2 * np.outer(v, v) / (v**2).sum()
            q, r = q @ h, h @ r
    return _thin(q, r)


@inexact
def gram_schmidt(a):
    """The columns of your Q are orthogonal only when those of A are far from dependent. Do you subtract
    projections?
    """
    m, n = a.shape
    q, r = np.zeros((m, min(m, n))), np.zeros((min(m, n), n))
    for j in range(n):
        v = a[:, j]
        for i in range(min(j, m)):
            r[i, j] = q[:, i] @ v
            v = v - r[i, j] * q[:, i]
        if j < m:
            r[j, j] = np.sqrt((v**2).sum())
            q[:, j] = v / r[j, j]
    return q, r


def transposed_q(a):
    """Your Q is transposed: its product with R is not A. Does Q take A to R, or R to A?"""
    q, r = _thin(*_reflected(a.copy()))
    return q.T, r


def full_factors(a):
    """Your Q is square: it has more columns than the smaller side of A. How many does the README ask for?"""
    return _reflected(a.copy())


def triangle_first(a):
    """You return R before Q. In which order does the README ask for them?"""
    q, r = _thin(*_reflected(a.copy()))
    return r, q


def stops_at_a_zero_column(a):
    """Your factors are wrong when a column of zeros comes before others. Which columns are still to be
    reflected?
    """
    zeros = np.flatnonzero(~a.any(axis=0))
    return _thin(*_reflected(a.copy(), columns=zeros[0] if len(zeros) else None))


def works_in_place(a):
    """Your result is right, but the caller's matrix has become the triangle. Are you working on a copy?"""
    return _thin(*_reflected(a))


def _matrix(a):
    a = np.array(a, dtype=float)
    if a.ndim != 2:
        raise ValueError("a must be a matrix")
    return a


def _scaled(r):
    # Only directions count, and the squares of huge entries would overflow.
    size = abs(r).max() or 1.0
    q, r = _thin(*_reflected(r / size))
    return q, r * size


@edge
def whole_numbers(a):
    """For a matrix of whole numbers, all entries of your factors are whole. What type does your array have?"""
    r = _matrix(a)
    if r.size == 0 or not np.isfinite(r).all():
        raise ValueError("a must have finite entries")
    return tuple(np.array(factor, dtype=np.asarray(a).dtype) for factor in _scaled(r))


@edge
def squares_overflow(a):
    """Your factors are not finite, or do nothing, when entries are huge or tiny. What is the square of 1e200?"""
    r = _matrix(a)
    if r.size == 0 or not np.isfinite(r).all():
        raise ValueError("a must have finite entries")
    with np.errstate(all="ignore"):
        return _thin(*_reflected(r))


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    r = _matrix(a)
    if r.size == 0:
        raise ValueError("a must have entries")
    if not np.isfinite(r).all():
        k = min(r.shape)
        return np.full((len(r), k), np.nan), np.full((k, r.shape[1]), np.nan)
    return _scaled(r)


@edge
def empty_taken(a):
    """You accept a matrix with no entries. The README asks for a ValueError."""
    r = _matrix(a)
    if not np.isfinite(r).all():
        raise ValueError("a must have finite entries")
    k = min(r.shape)
    return _scaled(r) if r.size else (np.zeros((len(r), k)), np.zeros((k, r.shape[1])))


@edge
def vector_taken(a):
    """You accept a vector as a column. The README asks for a ValueError."""
    r = _matrix(np.reshape(a, (-1, 1)) if np.ndim(a) == 1 else a)
    if r.size == 0 or not np.isfinite(r).all():
        raise ValueError("a must have finite entries")
    return _scaled(r)
