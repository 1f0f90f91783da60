"""Wrong answers we expect for solve_linear_system, and what to say about each."""

import numpy as np

from dojo.misconceptions import edge


def _largest(column):
    return np.argmax(abs(column))


def _first(column):
    return 0


def _first_that_is_not_zero(column):
    return np.argmax(column != 0)


def _solved(
    a, b, *, choose=_largest, refuse=True, swap_right=True, eliminate_right=True, sign=1, divide=True, known=1
):
    """Elimination and back-substitution, in the given arrays."""
    n = len(b)
    for k in range(n):
        if refuse and not a[k:, k].any():
            raise ValueError("the matrix is singular")
        pivot = k + choose(a[k:, k])
        a[[k, pivot]] = a[[pivot, k]]
        if swap_right:
            b[[k, pivot]] = b[[pivot, k]]
        multiples = sign * a[k + 1 :, k] / a[k, k]
        a[k + 1 :] -= np.outer(multiples, a[k])
        if eliminate_right:
            b[k + 1 :] -= multiples * b[k]
    return _back_substitution(a, b, divide=divide, known=known)


def _back_substitution(a, b, *, divide=True, known=1):
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        rest = b[i] - a[i, i + known :] @ x[i + known :]
        x[i] = rest / a[i, i] if divide else rest
    return x


def no_pivoting(a, b):
    """Your result is wrong or not finite when a pivot is zero or tiny. Do you ever swap equations?"""
    return _solved(a.copy(), b.copy(), choose=_first, refuse=False)


def refuses_a_zero_pivot(a, b):
    """You refuse systems that have a solution: those with a zero in the place of a pivot. What happens when two
    equations are swapped?
    """
    a, b = a.copy(), b.copy()
    for k in range(len(b)):
        if a[k, k] == 0:
            raise ValueError("the matrix is singular")
        multiples = a[k + 1 :, k] / a[k, k]
        a[k + 1 :] -= np.outer(multiples, a[k])
        b[k + 1 :] -= multiples * b[k]
    return _back_substitution(a, b)


def pivots_only_at_zero(a, b):
    """Your result is right for a pivot of zero, but loses all digits for a pivot of 1e-20. What do huge
    multiples do?
    """
    return _solved(a.copy(), b.copy(), choose=_first_that_is_not_zero)


def largest_without_sign(a, b):
    """Your result loses its digits when the large entries of a column are negative. Which entry has the
    largest absolute value?
    """
    return _solved(a.copy(), b.copy(), choose=np.argmax)


def right_side_not_exchanged(a, b):
    """Your result is right only as long as no equations are swapped. What has to move along with a row of the
    matrix?
    """
    return _solved(a.copy(), b.copy(), swap_right=False)


def right_side_not_eliminated(a, b):
    """Your result is right only for triangular systems. What is subtracted on the right-hand side of each
    equation?
    """
    return _solved(a.copy(), b.copy(), eliminate_right=False)


def only_the_pivot_column_changes(a, b):
    """Your elimination changes nothing except the column of the pivot. What is the multiple after a_ik has
    become 0?
    """
    a, b = a.copy(), b.copy()
    for k in range(len(b)):
        if not a[k:, k].any():
            raise ValueError("the matrix is singular")
        pivot = k + _largest(a[k:, k])
        a[[k, pivot]], b[[k, pivot]] = a[[pivot, k]], b[[pivot, k]]
        a[k + 1 :, k] = 0
    return _back_substitution(a, b)


def adds_the_multiple(a, b):
    """After your step the entry below the pivot is doubled, not zero. Is the multiple added or subtracted?"""
    return _solved(a.copy(), b.copy(), sign=-1)


def forgets_to_divide(a, b):
    """The last unknown is off by a factor: its pivot. What multiplies x_i in its equation?"""
    return _solved(a.copy(), b.copy(), divide=False)


def off_by_one(a, b):
    """An unknown is wrong when the next one appears in its equation. Which unknowns are known when x_i is
    computed?
    """
    return _solved(a.copy(), b.copy(), known=2)


def forwards(a, b):
    """Your unknowns are computed from the first to the last. Which of them does the triangular system give
    straight away?
    """
    a, b = a.copy(), b.copy()
    _solved(a, b)
    x = np.zeros(len(b))
    for i in range(len(b)):
        x[i] = (b[i] - a[i, i + 1 :] @ x[i + 1 :]) / a[i, i]
    return x


def singular_not_refused(a, b):
    """Your result is not finite for a singular matrix. The README asks for a ValueError."""
    return _solved(a.copy(), b.copy(), refuse=False)


def works_in_place(a, b):
    """Your function eliminates in the caller's own arrays. Are you working on copies?"""
    return _solved(a, b)


@edge
def works_in_whole_numbers(a, b):
    """For whole numbers your result has no fractions. What type of number does a copy of the array hold?"""
    a, b = np.array(a), np.array(b)
    if a.ndim != 2 or a.size == 0 or a.shape != b.shape * 2:
        raise ValueError("a must have shape (n, n), and b shape (n,)")
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        raise ValueError("the entries must be finite")
    x = _solved(a.astype(float), b.astype(float))
    return x.astype(int) if a.dtype.kind == b.dtype.kind == "i" else x
