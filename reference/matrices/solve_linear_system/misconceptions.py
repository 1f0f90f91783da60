"""Wrong answers we expect for solve_linear_system, and what to say about each."""

import numpy as np
from solve_linear_system import solve_linear_system as right

from dojo.misconceptions import edge


def no_pivoting(a, b):
    """Your result is wrong or not finite when a pivot is zero or tiny. Do you ever swap equations?"""
    right(a, b)
    return _solved(a, b, choose=lambda column: 0)


def pivots_only_at_zero(a, b):
    """Your result is right for a pivot of zero, but loses all digits for a pivot of 1e-20. What do huge
    multiples do?
    """
    right(a, b)
    return _solved(a, b, choose=lambda column: 0 if column[0] else np.argmax(np.abs(column)))


def largest_without_sign(a, b):
    """Your result loses its digits when the large entries of a column are negative. Which entry has the
    largest absolute value?
    """
    right(a, b)
    return _solved(a, b, choose=np.argmax)


def right_side_not_exchanged(a, b):
    """Your result is right only as long as no equations are swapped. What has to move along with a row of the
    matrix?
    """
    right(a, b)
    return _solved(a, b, exchange_right=False)


def right_side_not_eliminated(a, b):
    """Your result is right only for triangular systems. What is subtracted on the right-hand side of each
    equation?
    """
    right(a, b)
    return _solved(a, b, eliminate_right=False)


def adds_the_multiple(a, b):
    """After your step the entry below the pivot is doubled, not zero. Is the multiple added or subtracted?"""
    right(a, b)
    return _solved(a, b, sign=-1.0)


def forgets_to_divide(a, b):
    """The last unknown is off by a factor: its pivot. What multiplies x_i in its equation?"""
    right(a, b)
    return _solved(a, b, divide=False)


def off_by_one(a, b):
    """An unknown is wrong when the next one appears in its equation: you leave that one out. Which unknowns
    are known when x_i is computed?
    """
    right(a, b)
    return _solved(a, b, known=2)


def transposed(a, b):
    """Your result solves the system with rows and columns swapped. Which index of the matrix counts the
    equations?
    """
    return right(np.asarray(a).T, b)


def singular_not_refused(a, b):
    """Your result is not finite for a singular matrix. The README asks for a ValueError."""
    return _solved(a, b)


@edge
def works_in_whole_numbers(a, b):
    """For whole numbers your result has no fractions. What type of number does a copy of the array hold?"""
    x = right(a, b)
    whole = np.asarray(a).dtype.kind == "i" and np.asarray(b).dtype.kind == "i"
    return np.trunc(x) if whole else x


def works_in_place(a, b):
    """Your function eliminates in the caller's own arrays. Are you working on copies?"""
    x = right(a, b)
    if isinstance(a, np.ndarray) and a.dtype == float:
        a[1:] -= np.outer(a[1:, 0] / np.max(np.abs(a[:, 0])), a[0])
    return x


def _solved(a, b, *, choose=None, exchange_right=True, eliminate_right=True, sign=1.0, divide=True, known=1):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    choose = choose or (lambda column: np.argmax(np.abs(column)))
    n = len(b)
    with np.errstate(all="ignore"):
        for k in range(n):
            pivot = k + choose(a[k:, k])
            a[[k, pivot]] = a[[pivot, k]]
            if exchange_right:
                b[[k, pivot]] = b[[pivot, k]]
            multiples = sign * a[k + 1 :, k] / a[k, k]
            a[k + 1 :] -= np.outer(multiples, a[k])
            if eliminate_right:
                b[k + 1 :] -= multiples * b[k]
        x = np.zeros(n)
        for i in reversed(range(n)):
            rest = b[i] - a[i, i + known :] @ x[i + known :]
            x[i] = rest / a[i, i] if divide else rest
    return x
