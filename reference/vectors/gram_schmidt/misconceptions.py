"""Wrong answers we expect for gram_schmidt, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge, inexact


def _unit(rest, column):
    """What is left of a column, divided by its norm."""
    length = np.linalg.norm(rest)
    if length <= 1e-12 * np.linalg.norm(column):
        raise ValueError("the columns are dependent")
    return rest / length


def _modified(column, before):
    """What is left of a column when its projections are removed one after the other."""
    for q in before:
        column = column - (q @ column) * q
    return column


def not_normalised(vectors):
    """Your columns are orthogonal, but their norms are not 1. Which step turns what is left into a direction
    of length 1?
    """
    units, found = [], []
    for column in vectors.T:
        rest = _modified(column, units)
        units.append(_unit(rest, column))
        found.append(rest)
    return np.array(found).T


def only_normalised(vectors):
    """Your columns have norm 1, but they are not orthogonal: each is the given vector divided by its norm.
    Which step has to come first?
    """
    return np.array([column / np.linalg.norm(column) for column in vectors.T]).T


@inexact
def classical_form(vectors):
    """Nearly dependent columns give results that are not orthogonal. Do you project what is left, or the
    column as it was given?
    """
    units = []
    for column in vectors.T:
        rest = column - sum((q @ column) * q for q in units)
        units.append(_unit(rest, column))
    return np.array(units).T


def rows(vectors):
    """The first row of your result is the given row divided by its norm. Are the vectors a_1, a_2, … the rows
    or the columns?
    """
    units = []
    for row in vectors:
        units.append(_unit(_modified(row, units), row))
    return np.array(units)


def normalised_only_at_the_end(vectors):
    """Your second column is not orthogonal to the first. When does the README divide a column by its norm?"""
    found = []
    for column in vectors.T:
        rest = _modified(column, found)
        _unit(rest, column)
        found.append(rest)
    return np.array([rest / np.linalg.norm(rest) for rest in found]).T


def divided_by_one_norm_only(vectors):
    """Your second column is not orthogonal to the first. If you project onto a vector whose norm is not 1,
    what do you divide by?
    """
    found = []
    for column in vectors.T:
        rest = column
        for q in found:
            rest = rest - (q @ rest) / np.linalg.norm(q) * q
        _unit(rest, column)
        found.append(rest)
    return np.array([rest / np.linalg.norm(rest) for rest in found]).T


def one_column_before(vectors):
    """Your third column is orthogonal to the second, but not to the first. Which projections do you
    remove?
    """
    units = []
    for column in vectors.T:
        units.append(_unit(_modified(column, units[-1:]), column))
    return np.array(units).T


def first_column_only(vectors):
    """Your third column is orthogonal to the first, but not to the second. Which projections do you
    remove?
    """
    units = []
    for column in vectors.T:
        units.append(_unit(_modified(column, units[:1]), column))
    return np.array(units).T


def projections_on_the_given_vectors(vectors):
    """Your third column is not orthogonal to the first. Does the README project onto the given vectors or
    onto the new ones?
    """
    units, found = [], []
    for column in vectors.T:
        rest = column - sum((u @ column) * u for u in units)
        found.append(_unit(rest, column))
        units.append(column / np.linalg.norm(column))
    return np.array(found).T


def adds_projections(vectors):
    """Your second column leans even more towards the first than the given one did. Is a projection added or
    removed?
    """
    units = []
    for column in vectors.T:
        rest = column + sum((q @ column) * q for q in units)
        units.append(_unit(rest, column))
    return np.array(units).T


def projections_for_what_is_left(vectors):
    """From the second column on, you return the projection onto the columns before it. What is left of a
    column when that is removed?
    """
    units = []
    for column in vectors.T:
        part = sum((q @ column) * q for q in units) if units else column
        units.append(part / np.linalg.norm(part))
    return np.array(units).T


def from_the_last_column(vectors):
    """In your result it is the last column that keeps its direction. Which one keeps it in the README?"""
    units = []
    for column in vectors.T[::-1]:
        units.append(_unit(_modified(column, units), column))
    return np.array(units[::-1]).T


def sign_of_reflections(vectors):
    """Some of your columns have the wrong sign, as reflections give them. What sign does the dot product of
    q_j and a_j have in the README?
    """
    q, r = np.linalg.qr(vectors)
    if len(r) < len(r.T) or np.any(abs(np.diag(r)) <= 1e-12 * np.linalg.norm(vectors, axis=0)):
        raise ValueError("the columns are dependent")
    return q


def transposed_result(vectors):
    """Your result holds the orthonormal vectors as rows. The README asks for columns."""
    units = []
    for column in vectors.T:
        units.append(_unit(_modified(column, units), column))
    return np.array(units)


def zero_for_dependent(vectors):
    """A column that depends on those before it becomes zero in your result. The README asks for a
    ValueError.
    """
    units = []
    for column in vectors.T:
        rest = _modified(column, units)
        length = np.linalg.norm(rest)
        dependent = length <= 1e-12 * np.linalg.norm(column)
        units.append(np.zeros(len(column)) if dependent else rest / length)
    return np.array(units).T


@inexact
def exact_zero_only(vectors):
    """You refuse dependent columns only when exactly 0 is left. What does rounding leave of a column that is
    three times another?
    """
    units = []
    for column in vectors.T:
        rest = _modified(column, units)
        if not rest.any():
            raise ValueError("the columns are dependent")
        units.append(rest / np.linalg.norm(rest))
    return np.array(units).T


@inexact
def dependence_not_noticed(vectors):
    """You accept columns that are dependent. What is left of a column that is a combination of those before it,
    and what is its direction?
    """
    units = []
    for column in vectors.T:
        rest = _modified(column, units)
        units.append(rest / np.linalg.norm(rest))
    return np.array(units).T


def absolute_tolerance(vectors):
    """You refuse short vectors, and accept long ones that are dependent. What does the README compare the
    norm of what is left with?
    """
    units = []
    for column in vectors.T:
        rest = _modified(column, units)
        length = np.linalg.norm(rest)
        if length < 1e-12:
            raise ValueError("the columns are dependent")
        units.append(rest / length)
    return np.array(units).T


def overwrites(vectors):
    """The array that you are given holds your result afterwards. Which of your lines makes a new array?"""
    for j in range(len(vectors.T)):
        units = vectors.T[:j]
        vectors[:, j] = _unit(_modified(vectors[:, j], units), vectors[:, j])
    return vectors


def _finite(vectors):
    a = np.array(vectors)
    if a.ndim != 2 or a.size == 0 or not (np.isfinite(a).all() and a.any(axis=0).all()):
        raise ValueError("the vectors must be the columns of a matrix of finite numbers, and none is zero")
    return a


@edge
def whole_numbers(vectors):
    """Your result loses its fractions when the vectors hold integers. What type does the array that you fill
    have?
    """
    a = _finite(vectors)
    q = np.zeros_like(a)
    units = []
    for j, column in enumerate((a / abs(a).max(axis=0)).T):
        units.append(_unit(_modified(column, units), column))
        q[:, j] = units[-1]
    return q


@edge
def spreads_nan(vectors):
    """Your result is NaN when an entry is NaN or infinite: every comparison with NaN is false. The README
    asks for a ValueError.
    """
    a = np.array(vectors, dtype=float)
    if a.ndim != 2 or a.size == 0 or not a.any(axis=0).all():
        raise ValueError("the vectors must be the columns of a matrix, and none is zero")
    if not np.isfinite(a).all():
        return np.full_like(a, np.nan)
    units = []
    for column in (a / abs(a).max(axis=0)).T:
        units.append(_unit(_modified(column, units), column))
    return np.array(units).T
