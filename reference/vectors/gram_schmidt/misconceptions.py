"""Wrong answers we expect for gram_schmidt, and what to say about each."""

import numpy as np
from gram_schmidt import gram_schmidt as right

from dojo.misconceptions import edge


def _checked(vectors):
    """The columns as an array of floats, once they have been found to be good."""
    right(vectors)
    return np.array(vectors, dtype=float)


def _where_refused(vectors, instead):
    """The right result; or, when good columns are refused as dependent, the result of `instead`."""
    a = np.array(vectors, dtype=float)
    good = a.ndim == 2 and a.size and np.all(np.isfinite(a))
    try:
        return right(a)
    except ValueError:
        if not good:
            raise
    return instead(a)


def _accepted(a, shortest):
    """Modified Gram-Schmidt that refuses a column when what is left has at most this norm."""
    for j in range(a.shape[1]):
        length = np.linalg.norm(a[:, j])
        if length <= shortest:
            raise ValueError("the columns are dependent")
        a[:, j] /= length
        a[:, j + 1 :] -= np.outer(a[:, j], a[:, j] @ a[:, j + 1 :])
    return a


def not_normalised(vectors):
    """Your columns are orthogonal, but their norms are not 1. Which step turns what is left into a direction
    of length 1?
    """
    a = _checked(vectors)
    for j in range(a.shape[1]):
        for i in range(j):
            a[:, j] -= (a[:, i] @ a[:, j]) / (a[:, i] @ a[:, i]) * a[:, i]
    return a


def only_normalised(vectors):
    """Your columns have norm 1, but they are not orthogonal: each is the given vector divided by its norm.
    Which step has to come first?
    """
    a = _checked(vectors)
    return a / np.linalg.norm(a, axis=0)


def classical_form(vectors):
    """Nearly dependent columns give results that are not orthogonal. Do you project what is left, or the
    column as it was given?
    """
    a = _checked(vectors)
    q = np.zeros_like(a)
    for j in range(a.shape[1]):
        rest = a[:, j] - q[:, :j] @ (q[:, :j].T @ a[:, j])
        q[:, j] = rest / np.linalg.norm(rest)
    return q


def rows(vectors):
    """You make the rows orthonormal, one after the other. The README asks for the columns."""
    a = _checked(vectors)
    q = np.zeros_like(a)
    for i, row in enumerate(a):
        rest = row - (q[:i] @ row) @ q[:i]
        length = np.linalg.norm(rest)
        q[i] = rest / length if length > 1e-12 * np.linalg.norm(row) else 0
    return q


def divided_by_one_norm_only(vectors):
    """Your second column is not orthogonal to the first. If you project onto a vector whose norm is not 1,
    what do you divide by?
    """
    a = _checked(vectors)
    for j in range(a.shape[1]):
        for i in range(j):
            a[:, j] -= (a[:, i] @ a[:, j]) / np.linalg.norm(a[:, i]) * a[:, i]
    return a / np.linalg.norm(a, axis=0)


def one_column_before(vectors):
    """Your third column is orthogonal to the second, but not to the first. Which projections do you
    remove?
    """
    a = _checked(vectors)
    for j in range(a.shape[1]):
        if j > 0:
            a[:, j] -= (a[:, j - 1] @ a[:, j]) * a[:, j - 1]
        a[:, j] /= np.linalg.norm(a[:, j])
    return a


def first_column_only(vectors):
    """Your third column is orthogonal to the first, but not to the second. Which projections do you
    remove?
    """
    a = _checked(vectors)
    a[:, 0] /= np.linalg.norm(a[:, 0])
    for j in range(1, a.shape[1]):
        a[:, j] -= (a[:, 0] @ a[:, j]) * a[:, 0]
        a[:, j] /= np.linalg.norm(a[:, j])
    return a


def projections_on_the_given_vectors(vectors):
    """Your third column is not orthogonal to the first: you project it onto the given vectors. Why not onto
    the new ones?
    """
    a = _checked(vectors)
    units = a / np.linalg.norm(a, axis=0)
    q = np.zeros_like(a)
    for j in range(a.shape[1]):
        rest = a[:, j] - units[:, :j] @ (units[:, :j].T @ a[:, j])
        q[:, j] = rest / np.linalg.norm(rest)
    return q


def adds_projections(vectors):
    """Your second column leans even more towards the first than the given one did. Is a projection added or
    removed?
    """
    a = _checked(vectors)
    q = np.zeros_like(a)
    for j in range(a.shape[1]):
        rest = a[:, j] + q[:, :j] @ (q[:, :j].T @ a[:, j])
        q[:, j] = rest / np.linalg.norm(rest)
    return q


def projections_for_what_is_left(vectors):
    """From the second column on, you return the projection onto the columns before it. What is left of a
    column when that is removed?
    """
    a = _checked(vectors)
    q = np.zeros_like(a)
    for j in range(a.shape[1]):
        part = q[:, :j] @ (q[:, :j].T @ a[:, j]) if j else a[:, 0]
        q[:, j] = part / max(float(np.linalg.norm(part)), 1e-300)
    return q


def from_the_last_column(vectors):
    """You begin with the last column: it keeps its direction. Which one does the README begin with?"""
    a = _checked(vectors)
    return right(a[:, ::-1])[:, ::-1]


def sign_of_reflections(vectors):
    """Some of your columns have the wrong sign, as reflections give them. What sign does the dot product of
    q_j and a_j have in the README?
    """
    a = _checked(vectors)
    return np.linalg.qr(a)[0]


def transposed_result(vectors):
    """Your result holds the orthonormal vectors as rows. The README asks for columns."""
    return right(vectors).T


@edge
def whole_numbers(vectors):
    """Your result loses its fractions when the vectors hold integers. What type does the array that you fill
    have?
    """
    q = right(vectors)
    return q.astype(int) if np.asarray(vectors).dtype.kind in "iu" else q


def zero_for_dependent(vectors):
    """A column that depends on those before it becomes zero in your result. The README asks for a
    ValueError.
    """

    def with_zeros(a):
        q = np.zeros_like(a)
        for j, norm in enumerate(np.linalg.norm(a, axis=0)):
            rest = a[:, j]
            for column in q[:, :j].T:
                rest = rest - (column @ rest) * column
            length = np.linalg.norm(rest)
            if length > 1e-12 * norm:
                q[:, j] = rest / length
        return q

    return _where_refused(vectors, with_zeros)


def exact_zero_only(vectors):
    """You refuse dependent columns only when exactly 0 is left. What does rounding leave of a column that is
    three times another?
    """
    return _where_refused(vectors, lambda a: _accepted(a, shortest=0.0))


def absolute_tolerance(vectors):
    """You refuse short vectors, and accept long ones that are dependent. What does the README compare the
    norm of what is left with?
    """
    q = _where_refused(vectors, lambda a: _accepted(a, shortest=1e-12))
    a = np.asarray(vectors, dtype=float)
    if np.any(np.abs(np.sum(q * a, axis=0)) <= 1e-12):
        raise ValueError("the columns are dependent")
    return q


def large_tolerance(vectors):
    """You refuse columns that are only nearly dependent. The README draws the line at 1e-12 of the norm
    of the column.
    """
    q = right(vectors)
    a = np.asarray(vectors, dtype=float)
    if np.any(np.abs(np.sum(q * a, axis=0)) <= 1e-6 * np.linalg.norm(a, axis=0)):
        raise ValueError("the columns are dependent")
    return q


@edge
def spreads_nan(vectors):
    """Your result is NaN when an entry is NaN or infinite: every comparison with NaN is false. The README
    asks for a ValueError.
    """
    a = np.array(vectors, dtype=float)
    if a.ndim == 2 and a.size and not np.all(np.isfinite(a)):
        return np.full_like(a, np.nan)
    return right(a)


def overwrites(vectors):
    """The array that you are given holds your result afterwards. Which of your lines makes a new array?"""
    q = right(vectors)
    if isinstance(vectors, np.ndarray) and vectors.dtype == float:
        vectors[:] = q
        return vectors
    return q
