"""Wrong answers we expect for determinant, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _swap(u, k, pivot):
    u[[k, pivot]] = u[[pivot, k]]


def _subtract(u, k):
    u[k + 1 :] -= u[k + 1 :, k, None] / u[k, k] * u[k]


def _triangular(u, *, swap=_swap, subtract=_subtract):
    """Make an array triangular, and return the sign, or 0 where a column has no pivot."""
    sign = 1
    for k in range(len(u)):
        pivot = k + np.argmax(abs(u[k:, k]))
        if u[pivot, k] == 0:
            return 0
        if pivot != k:
            swap(u, k, pivot)
            sign = -sign
        subtract(u, k)
    return sign


def sign_not_flipped(a):
    """Your result has the right absolute value, but the wrong sign for some matrices. What does swapping two
    rows do?
    """
    u = a.copy()
    return float(abs(_triangular(u)) * np.diag(u).prod())


def sign_in_every_column(a):
    """Your result changes its sign with the number of rows, even when no rows are swapped. What if the pivot is
    already in its place?
    """
    u = a.copy()
    return float(abs(_triangular(u)) * (-1) ** (len(a) - 1) * np.diag(u).prod())


def sign_for_every_row(a):
    """Your result has the wrong sign for a single row already: it changes its sign with the number of rows. When
    does the sign change?
    """
    u = a.copy()
    return float(abs(_triangular(u)) * (-1) ** len(a) * np.diag(u).prod())


def rows_swapped_through_views(a):
    """Your result is 0 when rows have to be swapped. What does a[k] hold after the first of the two
    assignments?
    """

    def swap(u, k, pivot):
        u[k], u[pivot] = u[pivot], u[k]

    u = a.copy()
    return float(_triangular(u, swap=swap) * np.diag(u).prod())


def rows_multiplied_by_the_pivot(a):
    """Your result has pivots as factors too often. What does multiplying a row by a number do to the volume of
    the box?
    """

    def subtract(u, k):
        for i in range(k + 1, len(u)):
            u[i] = u[k, k] * u[i] - u[i, k] * u[k]

    u = a.copy()
    return float(_triangular(u, subtract=subtract) * np.diag(u).prod())


def rows_divided_by_the_pivot(a):
    """Your result is only 1, -1 or 0: the pivots are lost. What does dividing a row by a number do to the volume
    of the box?
    """

    def subtract(u, k):
        u[k] /= u[k, k]
        u[k + 1 :] -= u[k + 1 :, k, None] * u[k]

    u = a.copy()
    return float(_triangular(u, subtract=subtract) * np.diag(u).prod())


def column_of_zeros_divides(a):
    """Your result is NaN when all candidates for a pivot are 0. What is the volume of a flat box?"""
    u = a.copy()
    sign = 1
    for k in range(len(u)):
        pivot = k + np.argmax(abs(u[k:, k]))
        if pivot != k:
            _swap(u, k, pivot)
            sign = -sign
        _subtract(u, k)
    return float(sign * np.diag(u).prod())


def no_exchanges(a):
    """Your result is NaN or 0 when a pivot is 0, and it loses digits when a pivot is tiny. Which row could
    come first?
    """
    u = a.copy()
    for k in range(len(u)):
        _subtract(u, k)
    return float(np.diag(u).prod())


def zero_pivot_is_zero(a):
    """You return 0 when a diagonal entry becomes 0. Is there another row that could take its place?"""
    u = a.copy()
    for k in range(len(u)):
        if u[k, k] == 0:
            return 0.0
        _subtract(u, k)
    return float(np.diag(u).prod())


def swaps_only_at_zero(a):
    """Your result is right for a pivot of 0, but loses all digits for a pivot of 1e-17. What do huge multiples
    do?
    """
    u = a.copy()
    sign = 1
    for k in range(len(u)):
        pivot = k + np.argmax(u[k:, k] != 0)
        if u[pivot, k] == 0:
            return 0.0
        if pivot != k:
            _swap(u, k, pivot)
            sign = -sign
        _subtract(u, k)
    return float(sign * np.diag(u).prod())


def product_of_the_diagonal(a):
    """Your result is the product of the diagonal of the given matrix. For which matrices is that the
    determinant?
    """
    return float(np.diag(a).prod())


def rule_for_two_rows(a):
    """Your result uses only the first two rows and columns. What happens to the others?"""
    return float(a[0, 0] * a[1, 1] - a[0, 1] * a[1, 0])


def never_negative(a):
    """Your result is never negative: it is the volume without its sign. What does a mirror do?"""
    u = a.copy()
    return float(abs(_triangular(u) * np.diag(u).prod()))


def sum_of_the_diagonal(a):
    """Your result is the sum of the diagonal: that is the trace. How do the edges of a box determine its
    volume?
    """
    return float(np.diag(a).sum())


def tiny_is_zero(a):
    """You return 0 when the determinant is small. Does "small" depend on the unit of measurement?"""
    u = a.copy()
    result = _triangular(u) * np.diag(u).prod()
    return float(result) if abs(result) > 1e-10 else 0.0


def eliminates_in_place(a):
    """Your result is right, but the caller's matrix has become triangular. Are you working on a copy?"""
    return float(_triangular(a) * np.diag(a).prod())


def _square(a):
    a = np.array(a)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise ValueError("a must be square")
    return a


@edge
def zero_without_rows(a):
    """You return 0 for a matrix with no rows. What is an empty product?"""
    u = _square(a).astype(float)
    if not np.isfinite(u).all():
        raise ValueError("the entries must be finite")
    return float(_triangular(u) * np.diag(u).prod()) if len(u) else 0.0


@edge
def no_fractions(a):
    """Your result is wrong for a matrix of integers. Can your array hold the fractions that elimination makes?"""
    u = _square(a)
    if not np.isfinite(u).all():
        raise ValueError("the entries must be finite")

    def subtract(u, k):
        # Assigned to an array of integers, the fractions are cut off.
        u[k + 1 :] = u[k + 1 :] - u[k + 1 :, k, None] / u[k, k] * u[k]

    return float(_triangular(u, subtract=subtract) * np.diag(u).prod())


@edge
def nan_taken(a):
    """You accept an entry that is NaN or infinite. The README asks for a ValueError."""
    u = _square(a).astype(float)
    with np.errstate(all="ignore"):
        return float(_triangular(u) * np.diag(u).prod())


@edge
def any_shape(a):
    """You accept a matrix that is not square. Which box has its rows as edges?"""
    u = np.array(a, dtype=float)
    if u.ndim != 2 or not np.isfinite(u).all():
        raise ValueError("a must be a matrix of finite numbers")
    n = min(u.shape)
    u = u[:n, :n]
    return float(_triangular(u) * np.diag(u).prod())
