"""Wrong answers we expect for cholesky, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _columns(a, *, diagonal, below, refused=lambda under_root: under_root <= 0):
    """The algorithm of the README, column by column, with other formulas for the two kinds of entries."""
    lower = np.zeros(a.shape)
    for j in range(len(a)):
        under_root = a[j, j] - np.sum(lower[j, :j] ** 2)
        if refused(under_root):
            raise ValueError("a must be positive definite")
        lower[j, j] = diagonal(a, lower, j)
        for i in range(j + 1, len(a)):
            lower[i, j] = below(a, lower, i, j)
    return lower


def _diagonal(a, lower, j):
    return np.sqrt(a[j, j] - np.sum(lower[j, :j] ** 2))


def _left(a, lower, i, j):
    return a[i, j] - np.sum(lower[i, :j] * lower[j, :j])


def _below(a, lower, i, j):
    return _left(a, lower, i, j) / lower[j, j]


def upper_factor(a):
    """Your result is upper triangular. On which side of the diagonal does L have its entries?"""
    return _columns(a, diagonal=_diagonal, below=_below).T.copy()


def symmetric_root(a):
    """Your result is symmetric, and its square is A. What form should the factor have?"""
    values, vectors = np.linalg.eigh(a)
    return vectors * np.sqrt(values) @ vectors.T


def roots_of_the_entries(a):
    """Your result contains the square roots of the entries of A. Is its matrix product with its own transpose
    A?
    """
    return np.tril(np.sqrt(a))


def missing_root(a):
    """Your diagonal holds the numbers under the square roots. What is the diagonal of L L^T then?"""
    return _columns(a, diagonal=lambda a, lower, j: a[j, j] - np.sum(lower[j, :j] ** 2), below=_below)


def ones_on_the_diagonal(a):
    """Your diagonal is all ones: that is the factor of L D L^T. Where does the square root of D belong?"""
    n = len(a)
    lower, d = np.eye(n), np.zeros(n)
    for j in range(n):
        d[j] = a[j, j] - np.sum(lower[j, :j] ** 2 * d[:j])
        for i in range(j + 1, n):
            lower[i, j] = (a[i, j] - np.sum(lower[i, :j] * lower[j, :j] * d[:j])) / d[j]
    return lower


def root_only_on_the_diagonal(a):
    """In the first column, your entries below the diagonal are too large by a factor: the square root above
    them. What should they be divided by?
    """
    return _columns(a, diagonal=_diagonal, below=_left)


def divided_by_the_square(a):
    """Below the diagonal your entries are divided by the number under the square root. What should they be
    divided by?
    """
    return _columns(
        a, diagonal=_diagonal, below=lambda a, lower, i, j: _left(a, lower, i, j) / lower[j, j] ** 2
    )


def divided_by_the_entry_of_a(a):
    """Below the diagonal your entries are divided by an entry of A. By which entry of L does the README divide?"""
    return _columns(a, diagonal=_diagonal, below=lambda a, lower, i, j: _left(a, lower, i, j) / a[j, j])


def earlier_columns_forgotten(a):
    """Your result is right only in the first column. What do the earlier columns contribute to an entry of A?"""
    return _columns(
        a,
        diagonal=lambda a, lower, j: np.sqrt(a[j, j]),
        below=lambda a, lower, i, j: a[i, j] / lower[j, j],
        refused=lambda under_root: False,
    )


def earlier_columns_added(a):
    """In the README's example your second entry on the diagonal is the square root of 11, not 3. Which number
    is under that square root in the README?
    """
    return _columns(
        a,
        diagonal=lambda a, lower, j: np.sqrt(a[j, j] + np.sum(lower[j, :j] ** 2)),
        below=lambda a, lower, i, j: (a[i, j] + np.sum(lower[i, :j] * lower[j, :j])) / lower[j, j],
        refused=lambda under_root: False,
    )


def subtracted_on_the_diagonal_only(a):
    """Below the diagonal of the second column your entries are still those of A, divided. What should be
    subtracted from them first?
    """
    return _columns(a, diagonal=_diagonal, below=lambda a, lower, i, j: a[i, j] / lower[j, j])


def own_squares_subtracted(a):
    """Your result is right for two rows, but in the README's example its l_32 is 1/3. Which two rows of L
    have a_32 as their dot product?
    """
    return _columns(
        a,
        diagonal=_diagonal,
        below=lambda a, lower, i, j: (a[i, j] - np.sum(lower[i, :j] ** 2)) / lower[j, j],
    )


def only_the_column_before(a):
    """The first two columns of your L are right, but in the README's example the third is not. How many
    columns come before it?
    """
    lower = np.zeros(a.shape)
    for j in range(len(a)):
        for i in range(j, len(a)):
            rest = a[i, j] - (lower[i, j - 1] * lower[j, j - 1] if j > 0 else 0.0)
            lower[i, j] = np.sqrt(rest) if i == j else rest / lower[j, j]
    return lower


def subtracted_after_the_root(a):
    """On your diagonal the squares are subtracted from the square root of a_jj. What is the square root of a
    difference?
    """
    return _columns(
        a,
        diagonal=lambda a, lower, j: np.sqrt(a[j, j]) - np.sum(lower[j, :j] ** 2),
        below=_below,
        refused=lambda under_root: False,
    )


def upper_triangle_of_a_left(a):
    """Above the diagonal your result has the entries of A. What should be there?"""
    lower = np.array(a)
    for j in range(len(a)):
        for k in range(j):
            lower[j:, j] -= lower[j:, k] * lower[j, k]
        if lower[j, j] <= 0:
            raise ValueError("a must be positive definite")
        lower[j:, j] /= np.sqrt(lower[j, j])
    return lower


def works_in_place(a):
    """Your result is right, but the caller's matrix has changed. Are you working on a copy?"""
    for j in range(len(a)):
        for k in range(j):
            a[j:, j] -= a[j:, k] * a[j, k]
        if a[j, j] <= 0:
            raise ValueError("a must be positive definite")
        a[j:, j] /= np.sqrt(a[j, j])
    return np.tril(a)


def semidefinite_taken(a):
    """You accept a matrix that gives a 0 under a square root. Is its form positive for every x other than 0?"""
    return _columns(a, diagonal=_diagonal, below=_below, refused=lambda under_root: under_root < 0)


def not_a_number(a):
    """Your result is NaN when the number under a square root is negative. The README asks for a ValueError."""
    return _columns(a, diagonal=_diagonal, below=_below, refused=lambda under_root: False)


def _checked(a, *, kind=float, finite=True, symmetric=True):
    """The matrix as an array, after the checks that are not left out."""
    a = np.asarray(a, dtype=kind)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("a must be square")
    if finite and not np.isfinite(a).all():
        raise ValueError("the entries of a must be finite")
    if symmetric and (np.abs(a - a.T) > 1e-10 * np.abs(a).max(initial=0.0)).any():
        raise ValueError("a must be symmetric")
    return a


@edge
def symmetry_not_checked(a):
    """You accept a matrix that is not symmetric. Is L L^T ever like that?"""
    return _columns(_checked(a, symmetric=False), diagonal=_diagonal, below=_below)


@edge
def integer_root(a):
    """For whole numbers all entries of your result are whole numbers too. What type does your array have?"""
    a = _checked(a, kind=None)
    lower = np.zeros_like(a)
    for j in range(len(a)):
        rest = a[j:, j] - lower[j:, :j] @ lower[j, :j]
        if rest[0] <= 0:
            raise ValueError("a must be positive definite")
        lower[j:, j] = rest / np.sqrt(rest[0])
    return lower


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    return _columns(_checked(a, finite=False), diagonal=_diagonal, below=_below)
